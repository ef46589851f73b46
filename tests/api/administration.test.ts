import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Actor } from '../support/actor.js';
import {
  ADD_PERSON,
  addPerson,
  attempt,
  changeRoles,
  choosePassword,
  firstSignIn,
  setAccess,
  signIn,
  who,
} from '../support/administering.js';
import { type Market, openMarket } from '../support/market.js';

let market: Market;
let administrator: Actor;
let departmentId: string;

beforeAll(async () => {
  market = await openMarket();
  administrator = await market.person('Ana Admin', { department: 'IT', isAdministrator: true });
  departmentId = (await market.one<{ id: string }>(`select id from department where name = 'IT'`)).id;
});
afterAll(() => market.close());

const refused = (code: string) => expect.objectContaining({ __typename: 'Refusal', code });
const OWN_WORDS = 'four green chairs and a lamp';

describe('somebody new', () => {
  test('gets a first password that opens nothing until it is replaced by an own one', async () => {
    const { email, firstPassword } = await addPerson(administrator, { name: 'Nora New', departmentId });
    expect(firstPassword).toMatch(/^([2-9A-HJKMNP-Z]{4}-){3}[2-9A-HJKMNP-Z]{4}$/);
    expect(await signIn(market, email, firstPassword)).toEqual(refused('CHOOSE_PASSWORD'));
    expect(await choosePassword(market, email, firstPassword, 'too short')).toEqual(refused('PASSWORD_TOO_SHORT'));
    expect(await choosePassword(market, email, firstPassword, firstPassword)).toEqual(refused('PASSWORD_UNCHANGED'));
    expect(await choosePassword(market, email, firstPassword, OWN_WORDS)).toBeInstanceOf(Actor);
    expect(await signIn(market, email, OWN_WORDS)).toBeInstanceOf(Actor);
    expect(await signIn(market, email, firstPassword)).toEqual(refused('WRONG_SIGN_IN'));
  });

  test('cannot replace a first password by a guess, or a second time', async () => {
    const handed = await addPerson(administrator, { name: 'Olaf Once', departmentId });
    const guess = await choosePassword(market, handed.email, 'AAAA-BBBB-CCCC-DDDD', OWN_WORDS);
    expect(guess).toEqual(refused('WRONG_SIGN_IN'));
    await firstSignIn(market, handed, OWN_WORDS);
    const again = await choosePassword(market, handed.email, OWN_WORDS, 'another set of words');
    expect(again).toEqual(refused('PASSWORD_CHOSEN'));
  });

  test('has 14 days for it', async () => {
    const { personId, email, firstPassword } = await addPerson(administrator, { name: 'Lars Late', departmentId });
    await market.owner.query(
      `update person set first_password_at = first_password_at - interval '14 days' where id = $1`,
      [personId],
    );
    expect(await signIn(market, email, firstPassword)).toEqual(refused('FIRST_PASSWORD_OVER'));
    const late = await choosePassword(market, email, firstPassword, OWN_WORDS);
    expect(late).toEqual(refused('FIRST_PASSWORD_OVER'));
  });

  test('is refused under an address that is taken, whatever its capitals', async () => {
    const { email } = await addPerson(administrator, { name: 'Tina Twice', departmentId });
    const person = { name: 'Tina Again', email: ` ${email.toUpperCase()} `, departmentId };
    expect(await attempt(administrator, ADD_PERSON, { person })).toEqual(refused('EMAIL_TAKEN'));
  });

  test('is refused with everything that is missing at once', async () => {
    const person = { name: ' ', email: 'x at company' };
    const answer = await attempt(administrator, ADD_PERSON, { person });
    expect(answer).toEqual(refused('PERSON_UNFINISHED'));
    const fields = (answer.problems as { field: string }[]).map(({ field }) => field);
    expect(fields).toEqual(['name', 'email', 'departmentId']);
  });

  test('of a vendor speaks for it at once, and holds no role of the company', async () => {
    const vendor = await market.vendor('Birch & Co');
    const vic = await firstSignIn(
      market,
      await addPerson(administrator, { name: 'Vic Vendor', bidderId: vendor.id }),
      OWN_WORDS,
    );
    expect(await who(vic)).toEqual({ mayPost: false, bidder: { name: 'Birch & Co' } });
    const person = { name: 'Vim Vendor', email: 'vim@birch.example', bidderId: vendor.id, isLeader: true };
    expect(await attempt(administrator, ADD_PERSON, { person })).toEqual(refused('NOT_AN_EMPLOYEE'));
    expect(await changeRoles(administrator, vic.personId, true, false)).toEqual(refused('NOT_AN_EMPLOYEE'));
  });
});

describe('somebody whose access ends', () => {
  test('is signed out everywhere by the very next request, and signs in again only when let back', async () => {
    const handed = await addPerson(administrator, { name: 'Gus Gone', departmentId });
    const sessions = [await firstSignIn(market, handed, OWN_WORDS), await signIn(market, handed.email, OWN_WORDS)];
    const actors = sessions.filter((session) => session instanceof Actor);
    expect(await Promise.all(actors.map(who))).toEqual([expect.any(Object), expect.any(Object)]);
    const ended = await setAccess(administrator, handed.personId, false);
    expect(ended).toMatchObject({ deactivatedAt: expect.any(String) });
    expect(await Promise.all(actors.map(who))).toEqual([null, null]);
    expect(await signIn(market, handed.email, OWN_WORDS)).toEqual(refused('WRONG_SIGN_IN'));
    await setAccess(administrator, handed.personId, true);
    expect(await Promise.all(actors.map(who))).toEqual([null, null]);
    expect(await signIn(market, handed.email, OWN_WORDS)).toBeInstanceOf(Actor);
  });
});

describe('the last administrator', () => {
  test('stays: neither role nor access goes', async () => {
    const { personId } = administrator;
    expect(await changeRoles(administrator, personId, true, false)).toEqual(refused('LAST_ADMINISTRATOR'));
    expect(await setAccess(administrator, personId, false)).toEqual(refused('LAST_ADMINISTRATOR'));
    expect(await changeRoles(administrator, personId, true, true)).toMatchObject({ isLeader: true });
    expect(await changeRoles(administrator, personId, false, true)).toMatchObject({ isLeader: false });
  });

  test('stays also when two administrators end each other in the same moment', async () => {
    const other = await market.person('Ben Backup', { department: 'IT', isAdministrator: true });
    const both = [administrator.personId, other.personId];
    const count = `select count(*)::int as left from person where is_administrator and deactivated_at is null`;
    for (let round = 0; round < 10; round += 1) {
      await Promise.all([
        changeRoles(administrator, other.personId, false, false),
        changeRoles(other, administrator.personId, false, false).catch(() => 'no administrator any more'),
      ]);
      expect(await market.one(count)).toEqual({ left: 1 });
      await market.owner.query('update person set is_administrator = true where id = any($1)', [both]);
    }
    await changeRoles(administrator, other.personId, false, false);
  });
});

const CLOSED = [
  '{ people(first: 1) { edges { node { id } } } }',
  '{ bidders(first: 1) { edges { node { id } } } }',
  'mutation { addDepartment(name: "D") { __typename } }',
  'mutation { addPerson(person: { name: "N", email: "n@n.example" }) { __typename } }',
  'mutation { resetPassword(personId: "ID") { __typename } }',
  'mutation { changeRoles(personId: "ID", isLeader: true, isAdministrator: true) { __typename } }',
  'mutation { deactivatePerson(personId: "ID") { __typename } }',
  'mutation { reactivatePerson(personId: "ID") { __typename } }',
  'mutation { addCategory(name: "C") { __typename } }',
  'mutation { addBidder(bidder: { kind: VENDOR, name: "V", categoryIds: [] }) { __typename } }',
  'mutation { changeBidder(id: "ID", changes: { isApproved: false }) { __typename } }',
  'mutation { addMember(bidderId: "ID", personId: "ID") { __typename } }',
  'mutation { removeMember(personId: "ID") { __typename } }',
  'mutation { changeLead(personId: "ID", isLead: true) { __typename } }',
];

test('nobody but an administrator can call any of it, and nothing comes of trying', async () => {
  const vendor = await market.vendor('Outside Ltd');
  const team = await market.team('Inside team');
  const others = [
    await market.vendorPerson('Otto Outside', vendor),
    await market.person('Lea Leader', { department: 'Board', isLeader: true }),
    await market.employee('Emma Employee'),
    await market.teamMember('Theo Team', team),
    await market.person('Fake Admin', { isAdministrator: true, bidderId: vendor.id }),
  ];
  const counts = `select (select count(*) from person) as people, (select count(*) from bidder) as bidders,
    (select count(*) from category) as categories, (select count(*) from goal) as goals, (select count(*) from membership) as members,
    (select count(*) from department) as departments, (select count(*) from person where is_administrator) as administrators`;
  const before = await market.one(counts);
  const answers = [];
  for (const actor of others)
    for (const document of CLOSED) {
      const { errors } = await actor.send(document.replaceAll('ID', administrator.personId));
      answers.push(errors[0]?.extensions?.code);
    }
  const nobody = new Actor(market.address, '', 'Nobody', null);
  for (const document of CLOSED)
    answers.push((await nobody.send(document.replaceAll('ID', vendor.id))).errors[0]?.extensions?.code);
  const forbidden = others.flatMap(() => CLOSED.map(() => 'FORBIDDEN'));
  expect(answers).toEqual([...forbidden, ...CLOSED.map(() => 'UNAUTHENTICATED')]);
  expect(await market.one(counts)).toEqual(before);
});
