import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import {
  addMember,
  addPerson,
  attempt,
  firstSignIn,
  news,
  REFUSAL,
  removeMember,
  resetPassword,
  setAccess,
  signIn,
  tryResetPassword,
  who,
} from '../support/administering.js';
import { type Bidding, type Market, openMarket } from '../support/market.js';
import { mine, offer, propose, publishJob } from '../support/proposing.js';

let market: Market;
let administrator: Actor;
let vendor: Bidding;
let owner: Actor;
let colleague: Actor;

beforeAll(async () => {
  market = await openMarket();
  administrator = await market.person('Ana Admin', { department: 'IT', isAdministrator: true });
  vendor = await market.vendor('Alto Events');
  owner = await market.vendorPerson('Olga Owner', vendor);
  colleague = await market.vendorPerson('Cas Colleague', vendor);
});
afterAll(() => market.close());

const refused = (code: string) => expect.objectContaining({ __typename: 'Refusal', code });
const told = (kind: string, words: string) => expect.objectContaining({ kind, text: expect.stringContaining(words) });

async function outsider(name: string): Promise<string> {
  const values = [name, `${name.toLowerCase().replaceAll(' ', '.')}@alto.example`];
  return (await market.one<{ id: string }>('insert into person (name, email) values ($1, $2) returning id', values)).id;
}

describe('who lets somebody into a bidder', () => {
  test('never lets themself in, into no vendor and no team', async () => {
    const team = await market.team('Own team');
    for (const bidder of [vendor, team])
      expect(await addMember(administrator, bidder, administrator.personId)).toEqual(refused('OWN_MEMBERSHIP'));
  });

  test('is named to everybody who speaks for it, at once', async () => {
    await addPerson(administrator, { name: 'Puck Puppet', bidderId: vendor.id });
    for (const member of [owner, colleague])
      expect(await news(member)).toContainEqual(told('memberAdded', 'Ana Admin added Puck Puppet to Alto Events.'));
    await addMember(administrator, vendor, await outsider('Mel Member'));
    for (const member of [owner, colleague])
      expect(await news(member)).toContainEqual(told('memberAdded', 'Ana Admin added Mel Member to Alto Events.'));
  });

  test('does not succeed where the telling fails', async () => {
    const person = await outsider('Una Unseen');
    await market.owner.query(`alter table notification add constraint planted check (kind <> 'memberAdded') not valid`);
    const document =
      'mutation ($bidder: ID!, $person: ID!) { addMember(bidderId: $bidder, personId: $person) { __typename } }';
    const { errors } = await administrator.send(document, { bidder: vendor.id, person });
    await market.owner.query('alter table notification drop constraint planted');
    expect(errors[0]?.extensions?.code).toBe('FAULT');
    expect(await market.many('select 1 from membership where person_id = $1', [person])).toEqual([]);
  });

  test('is named also when somebody is let back or taken out', async () => {
    const person = await outsider('Rob Returns');
    await addMember(administrator, vendor, person);
    await setAccess(administrator, person, false);
    await setAccess(administrator, person, true);
    await removeMember(administrator, person);
    const seen = await news(colleague);
    expect(seen).toContainEqual(
      told('personReactivated', 'Ana Admin gave Rob Returns access again, who speaks for Alto Events.'),
    );
    expect(seen).toContainEqual(told('memberRemoved', 'Ana Admin took Rob Returns out of Alto Events.'));
  });

  test('keeps the two sides of the company apart', async () => {
    const employee = await market.employee('Eve Employee');
    const team = await market.team('Second team');
    expect(await addMember(administrator, vendor, employee.personId)).toEqual(refused('WRONG_SIDE'));
    expect(await addMember(administrator, team, await outsider('Owen Outside'))).toEqual(refused('WRONG_SIDE'));
    expect(await addMember(administrator, team, colleague.personId)).toEqual(refused('ALREADY_MEMBER'));
  });
});

describe('a password that an administrator resets', () => {
  test('ends the member’s sessions, opens nothing by itself, and is told to every member by name', async () => {
    const job = await publishJob(market, await market.employee('Rita Requester'));
    await propose(owner, job, offer(job, 120_000, 'Sealed words of Alto'));
    expect(await mine(owner, job)).toMatchObject({ content: { pitch: 'Sealed words of Alto' } });
    const handed = await resetPassword(administrator, owner.personId);
    expect(await who(owner)).toBeNull();
    expect(await signIn(market, handed.email, handed.firstPassword)).toEqual(refused('CHOOSE_PASSWORD'));
    const words = 'Ana Admin reset the password of Olga Owner, who speaks for Alto Events.';
    expect(await news(colleague)).toContainEqual(told('passwordReset', words));

    // Whoever takes it on from here can read: which is why it was told, and why the reading itself is on record.
    const somebody = await firstSignIn(market, handed, 'words that only she knows');
    expect(await news(somebody)).toContainEqual(told('passwordReset', words));
    await mine(somebody, job);
    const { readings } = (await mine(colleague, job)) ?? { readings: [] };
    expect(readings).toContainEqual({ personName: 'Olga Owner', version: '1' });
  });

  test('is never their own', async () => {
    expect(await tryResetPassword(administrator, administrator.personId)).toEqual(refused('OWN_PASSWORD'));
  });
});

test('approval taken away shuts a bidder’s people out at once and tells them who did it', async () => {
  const document = `mutation ($id: ID!, $approved: Boolean!) { answer: changeBidder(id: $id, changes: { isApproved: $approved }) {
    __typename ... on BidderAccount { isApproved } ${REFUSAL} } }`;
  await attempt(administrator, document, { id: vendor.id, approved: false });
  expect(await who(colleague)).toMatchObject({ bidder: null });
  const words = 'Ana Admin took Alto Events off the list of approved bidders.';
  expect(await news(colleague)).toContainEqual(told('approvalChanged', words));
  await attempt(administrator, document, { id: vendor.id, approved: true });
  expect(await who(colleague)).toMatchObject({ bidder: { name: 'Alto Events' } });
});

describe('the firewall', () => {
  test('who posted an undecided job joins no bidder that is invited to it, but any other', async () => {
    const team = await market.team('Stage team');
    const requester = await market.employee('Rolf Requester');
    const job = await publishJob(market, requester);
    const { number } = await market.one<{ number: number }>('select number from job where id = $1', [job.id]);
    expect(await addMember(administrator, team, requester.personId)).toMatchObject({
      code: 'BOTH_SIDES',
      message: `Rolf Requester posted, approved or judges JOB-${number}, Offsite for 80, and Stage team is invited to it. Wait until it is decided.`,
    });
    const later = await market.team('Later team');
    expect(await addMember(administrator, later, requester.personId)).toMatchObject({ __typename: 'BidderAccount' });
    await removeMember(administrator, requester.personId);
    const cancel = 'mutation ($id: ID!) { answer: cancelJob(id: $id, reason: "No need.") { __typename } }';
    expect(await attempt(requester, cancel, { id: job.id })).toEqual({ __typename: 'Job' });
    expect(await addMember(administrator, team, requester.personId)).toMatchObject({ __typename: 'BidderAccount' });
  });

  test('publishing and joining in the same moment never put one person on both sides', async () => {
    const team = await market.team('Racing team');
    const outcomes: string[] = [];
    for (let round = 0; round < 12; round += 1) {
      const requester = await market.employee(`Racer ${round}`);
      const later = new Promise((resolve) => setTimeout(resolve, round * 3));
      const [published, joined] = await Promise.all([
        publishJob(market, requester).then(
          () => 'published',
          (error: Error) => (error.message.includes('BOTH_SIDES') ? 'BOTH_SIDES' : Promise.reject(error)),
        ),
        later.then(() => addMember(administrator, team, requester.personId)),
      ]);
      outcomes.push(`${published} ${joined.code ?? 'joined'}`);
    }
    for (const outcome of outcomes) expect(['published BOTH_SIDES', 'BOTH_SIDES joined']).toContain(outcome);
  });
});
