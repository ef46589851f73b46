import { describe, expect, it, test } from 'vitest';
import {
  emailFrom,
  type Joining,
  joiningRefusal,
  lastAdministratorRefusal,
  placeRefusal,
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

const noRoles = { isLeader: false, isAdministrator: false };

describe('somebody new', () => {
  test.each([
    ['an employee of no team', { isEmployee: true, hasBidder: false, ...noRoles }, null],
    ['an employee of a team', { isEmployee: true, hasBidder: true, ...noRoles }, null],
    ['a person of a vendor', { isEmployee: false, hasBidder: true, ...noRoles }, null],
    [
      'an employee who administers',
      { isEmployee: true, hasBidder: false, isLeader: false, isAdministrator: true },
      null,
    ],
    ['a person of nothing', { isEmployee: false, hasBidder: false, ...noRoles }, 'NO_PLACE'],
    [
      'a vendor’s leader',
      { isEmployee: false, hasBidder: true, isLeader: true, isAdministrator: false },
      'NOT_AN_EMPLOYEE',
    ],
    [
      'a vendor’s administrator',
      { isEmployee: false, hasBidder: true, isLeader: false, isAdministrator: true },
      'NOT_AN_EMPLOYEE',
    ],
  ])('who is %s', (_, place, code) => {
    expect(placeRefusal(place)?.code ?? null).toBe(code);
  });

  it('may keep no role as a vendor’s person', () => {
    expect(rolesRefusal({ isEmployee: false, ...noRoles })).toBeNull();
  });
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
