import { describe, expect, it, test } from 'vitest';
import {
  emailFrom,
  type Joining,
  joiningRefusal,
  lastAdministratorRefusal,
  type NewBidder,
  newBidderProblems,
  type Newcomer,
  newcomerProblems,
  newGoalProblems,
  rolesRefusal,
} from './administration.js';

test.each([
  [' Maya.Okafor@Company.Example ', 'maya.okafor@company.example'],
  ['a@b.co', 'a@b.co'],
  ['maya', null],
  ['maya@company', null],
  ['@company.example', null],
  ['maya@ company.example', null],
  ['maya@company..example', null],
  ['maya@company.example.', null],
  ['two@at@company.example', null],
  ['', null],
])('%j as an address is kept as %j', (text, kept) => {
  expect(emailFrom(text)).toBe(kept);
});

describe('somebody new', () => {
  const nora = { name: 'Nora', email: 'nora@company.example', departmentId: 'it', bidderId: null };
  const fields = (newcomer: Newcomer) => newcomerProblems(newcomer).map(({ field }) => field);

  test.each<[string, Partial<Newcomer>, string[]]>([
    ['an employee of no team', {}, []],
    ['an employee of a team', { bidderId: 'events' }, []],
    ['a person of a vendor', { departmentId: null, bidderId: 'alto' }, []],
    ['a person of nothing', { departmentId: null }, ['departmentId']],
    ['an employee without a name', { name: ' ' }, ['name']],
    ['an employee with too long a name', { name: 'n'.repeat(121) }, ['name']],
    ['nobody at all', { name: '', email: 'x', departmentId: null }, ['name', 'email', 'departmentId']],
  ])('who is %s is told of %j: %j', (_, wish, expected) => {
    expect(fields({ ...nora, ...wish })).toEqual(expected);
  });
});

test.each<[string, NewBidder, string[]]>([
  ['a team of a department', { kind: 'team', name: 'Events', departmentId: 'it' }, []],
  ['a vendor', { kind: 'vendor', name: 'Alto', departmentId: null }, []],
  ['a team of no department', { kind: 'team', name: 'Events', departmentId: null }, ['departmentId']],
  ['a vendor of a department', { kind: 'vendor', name: 'Alto', departmentId: 'it' }, ['departmentId']],
  ['a team without anything', { kind: 'team', name: '', departmentId: null }, ['name', 'departmentId']],
])('%s has problems in %j', (_, bidder, expected) => {
  expect(newBidderProblems(bidder).map(({ field }) => field)).toEqual(expected);
});

test('a goal needs a title and what the customer has of it', () => {
  expect(newGoalProblems({ title: 'Half the queue', customerBenefit: 'Nobody waits.' })).toEqual([]);
  expect(newGoalProblems({ title: ' ', customerBenefit: '' }).map(({ field }) => field)).toEqual([
    'title',
    'customerBenefit',
  ]);
});

test.each([
  ['an employee who leads and administers', { isEmployee: true, isLeader: true, isAdministrator: true }, null],
  ['a vendor’s person with no role', { isEmployee: false, isLeader: false, isAdministrator: false }, null],
  ['a vendor’s leader', { isEmployee: false, isLeader: true, isAdministrator: false }, 'NOT_AN_EMPLOYEE'],
  ['a vendor’s administrator', { isEmployee: false, isLeader: false, isAdministrator: true }, 'NOT_AN_EMPLOYEE'],
])('roles of %s', (_, roles, code) => {
  expect(rolesRefusal(roles)?.code ?? null).toBe(code);
});

test.each([
  ['the only administrator', ['ana'], 'LAST_ADMINISTRATOR'],
  ['one of two', ['ana', 'ben'], null],
  ['no administrator', ['ben'], null],
  ['no administrator, and there is none', [], null],
])('ceasing to administer as %s', (_, administrators, code) => {
  expect(lastAdministratorRefusal('ana', administrators)?.code ?? null).toBe(code);
});

describe('speaking for a bidder', () => {
  const tom = { id: 'tom', name: 'Tom Berg', isEmployee: true, isDeactivated: false, bidderName: null };
  const team = { name: 'Events team', kind: 'team' } as const;
  const vendor = { name: 'Alto', kind: 'vendor' } as const;
  const joining = (more: Partial<Joining['person']> = {}, bidder: Joining['bidder'] = team): Joining => ({
    administratorId: 'ana',
    person: { ...tom, ...more },
    bidder,
  });

  test.each([
    ['an employee may speak for a team', joining(), null],
    ['a person from outside may speak for a vendor', joining({ isEmployee: false }, vendor), null],
    ['an employee may not speak for a vendor', joining({}, vendor), 'WRONG_SIDE'],
    ['a person from outside may not speak for a team', joining({ isEmployee: false }), 'WRONG_SIDE'],
    ['nobody speaks for two', joining({ bidderName: 'Web team' }), 'ALREADY_MEMBER'],
    ['somebody without access may not', joining({ isDeactivated: true }), 'DEACTIVATED'],
    ['an administrator may not let themself in', joining({ id: 'ana' }), 'OWN_MEMBERSHIP'],
    [
      'an administrator who left a vendor may not let themself in either',
      joining({ id: 'ana', isEmployee: false }, vendor),
      'OWN_MEMBERSHIP',
    ],
  ])('%s', (_, facts, code) => {
    expect(joiningRefusal(facts)?.code ?? null).toBe(code);
  });

  it('names who is meant and what to do', () => {
    expect(joiningRefusal(joining({ bidderName: 'Web team' }))?.message).toBe(
      'Tom Berg speaks for Web team already, and nobody speaks for two. Remove them there first.',
    );
  });
});
