import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { addMember, news, setAccess } from '../support/administering.js';
import { openedJob } from '../support/choosing.js';
import { openMarket } from '../support/market.js';
import { home } from '../support/posting.js';
import { compare, publishJob } from '../support/proposing.js';
import {
  askEvaluator,
  type Cast,
  changeManager,
  declare,
  handOver,
  holds,
  isOfJob,
  postWith,
  type Role,
  ROLES,
  stand,
} from '../support/sides.js';
import { webRefusal } from '../support/web-refusal.js';

let cast: Cast;
let place = 0;

beforeAll(async () => {
  const market = await openMarket();
  const events = await market.team('Events team');
  const lantern = await market.vendor('Lantern & Co');
  const outside = await market.team('Web studio');
  await market.owner.query('delete from bidder_category where bidder_id = $1', [outside.id]);
  cast = {
    market,
    events,
    lantern,
    outside,
    rita: await market.employee('Rita'),
    adam: await market.person('Adam', { department: 'IT', isAdministrator: true }),
    tomLead: await market.teamMember('Tom Lead', events),
    timMember: await market.teamMember('Tim Member', events),
    vera: await market.vendorPerson('Vera', lantern),
  };
});

afterAll(() => cast?.market.close());

const somebody = (): Promise<Actor> => cast.market.employee(`Somebody ${(place += 1)}`);

/*
 * Written by hand: may one person be both of these in one job? Those above and to the left of the gap post, approve,
 * judge and review it; then come those on a bidder's side of it; then those on neither.
 */
const TOGETHER = `
                 requester approver awardApprover evaluator reviewer member lead managerOfLead reportOfMember outsideMember vendorPerson leader
  approver       -
  awardApprover  -         yes
  evaluator      yes       yes      yes
  reviewer       -         yes      -             -
  member         -         -        -             -         -
  lead           -         -        -             -         -        yes
  managerOfLead  -         -        -             -         -        yes    yes
  reportOfMember -         -        -             -         -        yes    yes  yes
  outsideMember  yes       yes      yes           yes       yes      -      -    yes           yes
  vendorPerson   -         -        -             -         -        -      -    -             -              -
  leader         yes       yes      yes           yes       yes      yes    yes  yes           yes            yes           -
  administrator  yes       yes      yes           yes       yes      yes    yes  yes           yes            yes           -            yes`;

const rows = TOGETHER.trim().split('\n').slice(1);
const pairs = rows.flatMap((line) => {
  const [role = '', ...cells] = line.trim().split(/\s+/);
  return cells.map((cell, at) => ({ one: role as Role, other: ROLES[at] ?? 'requester', together: cell === 'yes' }));
});
const orders = pairs.flatMap(({ one, other, together }) => [
  { first: one, second: other, together },
  { first: other, second: one, together },
]);

test('every pair of roles has its cell', () => {
  expect(pairs).toHaveLength((ROLES.length * (ROLES.length - 1)) / 2);
});

describe('through the API, first one and then the other', () => {
  test.each(orders)(
    '$first, then $second',
    async ({ first, second, together }) => {
      await cast.market.owner.query(`update person set manager_id = null where name = 'Tom Lead'`);
      const person = await somebody();
      if (!isOfJob(first)) await stand(cast, person, first);
      const wanted = [first, second].filter(isOfJob);
      const job = wanted.length === 0 ? null : await postWith(cast, person, wanted);
      if (!isOfJob(second)) await stand(cast, person, second);
      const isBoth =
        (await holds(cast, person, first, job?.id ?? null)) && (await holds(cast, person, second, job?.id ?? null));
      expect(isBoth).toBe(together);
    },
    30_000,
  );
});

describe('in SQL, as the web process', () => {
  /** Everybody who stands on the side of the invited team or vendor, and some who do not. */
  const people: Record<string, Actor> = {};
  let job: { id: string };
  let chosen: { id: string };

  beforeAll(async () => {
    const { market, tomLead, timMember, vera, events } = cast;
    for (const name of ['managerOfLead', 'reportOfMember', 'aboveManager', 'outsideMember', 'leader', 'colleague'])
      people[name] = await somebody();
    Object.assign(people, { lead: tomLead, member: timMember, vendorPerson: vera, administrator: cast.adam });
    await changeManager(cast.adam, tomLead.personId, people.managerOfLead?.personId ?? '');
    await changeManager(cast.adam, people.managerOfLead?.personId ?? '', people.aboveManager?.personId ?? '');
    await changeManager(cast.adam, people.reportOfMember?.personId ?? '', timMember.personId);
    await addMember(cast.adam, cast.outside, people.outsideMember?.personId ?? '');
    await market.owner.query('delete from policy');
    job = await publishJob(market, cast.rita);
    chosen = await openedJob(market, cast.rita, [[vera, 900]]);
    expect(events.name).toBe('Events team');
  });

  const id = (name: string) => people[name]?.personId ?? '';

  const seat = (jobId: string, name: string) =>
    `insert into evaluator (job_id, person_id, asked_by) values ('${jobId}', '${id(name)}', '${cast.rita.personId}');`;

  /** The statement that would make somebody this to a job. */
  const MAKES: Record<string, (name: string) => string> = {
    evaluator: (name) => seat(job.id, name),
    requester: (name) => `${seat(job.id, name)}
      insert into handover (job_id, from_id, to_id, words) values ('${job.id}', '${cast.rita.personId}', '${id(name)}', 'x');
      update job set requester_id = '${id(name)}' where id = '${job.id}'`,
    approver: (name) => `update job set approver_id = '${id(name)}' where id = '${job.id}'`,
    awardApprover: (name) => `insert into decision (job_id, proposal_id, decided_by, reasons, approver_id)
      select job_id, proposal_id, '${cast.rita.personId}', '{bestFit}', '${id(name)}' from opened_proposal where job_id = '${chosen.id}'`,
  };

  const SIDES: [string, boolean][] = [
    ['member', false],
    ['lead', false],
    ['managerOfLead', false],
    ['aboveManager', false],
    ['reportOfMember', false],
    ['vendorPerson', false],
    ['outsideMember', true],
    ['leader', true],
    ['administrator', true],
    ['colleague', true],
  ];
  const cells = Object.keys(MAKES).flatMap((role) => SIDES.map(([name, may]) => ({ role, name, may })));

  test.each(cells)('$name becomes $role: $may', async ({ role, name, may }) => {
    const refusal = await webRefusal(cast.market, MAKES[role]?.(name) ?? '', [], cast.rita);
    if (may) expect(refusal).toBeNull();
    else expect(refusal).toMatch(/on the side of no bidder|on no bidder’s side/);
  });

  test('nobody who posted, or has read what was opened, joins a bidder of the job; others may', async () => {
    const { market, events, rita } = cast;
    const join = 'insert into membership (person_id, bidder_id) values ($1, $2)';
    expect(await webRefusal(market, join, [rita.personId, events.id])).toMatch(/changes sides/);
    const reader = await somebody();
    await askEvaluator(rita, chosen.id, reader.personId);
    expect(await webRefusal(market, join, [reader.personId, events.id])).toBeNull();
    await declare(reader, chosen.id);
    expect(await webRefusal(market, join, [reader.personId, events.id])).toMatch(/changes sides/);
    expect(await webRefusal(market, join, [id('colleague'), events.id])).toBeNull();
  });

  test('no bidder is invited to whose side the requester belongs', async () => {
    const { market, rita, outside } = cast;
    const invite = `insert into invitation (job_id, bidder_id, reason) values ($1, $2, 'named')`;
    expect(await webRefusal(market, invite, [job.id, outside.id])).toBeNull();
    await changeManager(cast.adam, id('outsideMember'), rita.personId);
    expect(await webRefusal(market, invite, [job.id, outside.id])).toMatch(/on the side of no bidder/);
    await changeManager(cast.adam, id('outsideMember'), null);
  });

  test('nobody reports to somebody who reports to them', async () => {
    const text = 'update person set manager_id = $2 where id = $1';
    const circle = [id('aboveManager'), cast.tomLead.personId];
    expect(await webRefusal(cast.market, text, circle)).toMatch(/reports to somebody who reports to them/);
    expect(await changeManager(cast.adam, circle[0] ?? '', circle[1] ?? '')).toMatchObject({ code: 'CIRCLE' });
  });

  test('a declaration and a departure stand', async () => {
    const text = `update evaluator set interest = null, declared_at = null where job_id = $1 and person_id = $2`;
    expect(await webRefusal(cast.market, text, [chosen.id, cast.rita.personId])).toMatch(/declaration stands/);
    const leaver = await somebody();
    await askEvaluator(cast.rita, job.id, leaver.personId);
    await setAccess(cast.adam, leaver.personId, false);
    const back = `update evaluator set left_at = null, left_because = null where job_id = $1 and person_id = $2`;
    expect(await webRefusal(cast.market, back, [job.id, leaver.personId])).toMatch(/Nobody comes back/);
  });
});

describe('while a contest runs', () => {
  test('an evaluator who comes to stand in a bidder’s line leaves, and the requester is asked for a substitute', async () => {
    const { market, rita, adam, timMember } = cast;
    const job = await openedJob(market, rita, [[cast.vera, 900]]);
    const eva = await somebody();
    expect(await askEvaluator(rita, job.id, eva.personId)).toMatchObject({ __typename: 'Evaluator' });
    expect((await home(eva)).needed.some((text) => text.startsWith('Declare: '))).toBe(true);
    expect(await compare(eva, job)).toBeNull();
    await declare(eva, job.id);
    expect((await compare(eva, job))?.proposals).toHaveLength(1);
    await changeManager(adam, eva.personId, timMember.personId);
    expect(await compare(eva, job)).toBeNull();
    expect((await news(rita))[0]?.text).toContain('they stand in the reporting line of one of the bidders now');
    expect((await home(rita)).needed.some((text) => text.includes('left the panel'))).toBe(true);
    const substitute = await somebody();
    expect(await askEvaluator(rita, job.id, eva.personId)).toMatchObject({ code: 'LEFT_BEFORE' });
    expect(await askEvaluator(rita, job.id, substitute.personId)).toMatchObject({ __typename: 'Evaluator' });
    await changeManager(adam, eva.personId, null);
  });

  test('a requester in the line of a bidder decides nothing more, and hands the job over', async () => {
    const { market, adam, timMember, vera } = cast;
    const rolf = await somebody();
    const job = await openedJob(market, rolf, [[vera, 900]]);
    await changeManager(adam, timMember.personId, rolf.personId);
    expect(await compare(rolf, job)).toBeNull();
    expect((await home(rolf)).needed.some((text) => text.startsWith('Hand over: '))).toBe(true);
    const moves = await rolf.ask<{ job: { moves: { name: string; allowed: boolean }[] } }>(
      'query ($id: ID!) { job(id: $id) { moves { name allowed } } }',
      { id: job.id },
    );
    const allowed = moves.job.moves.filter((move) => move.allowed).map(({ name }) => name);
    expect(allowed).not.toContain('choose');
    expect(allowed).not.toContain('closeWithoutAward');
    expect(await handOver(rolf, job.id, timMember.personId)).toMatchObject({ code: 'BOTH_SIDES' });
    const nina = await somebody();
    expect(await handOver(rolf, job.id, nina.personId)).toMatchObject({ __typename: 'Evaluator' });
    await declare(nina, job.id);
    expect((await compare(nina, job))?.proposals).toHaveLength(1);
    await changeManager(adam, timMember.personId, null);
  });

  test('an interest is declared in words, and whoever declares one sees nothing', async () => {
    const { market, rita, vera } = cast;
    const job = await openedJob(market, rita, [[vera, 900]]);
    const eva = await somebody();
    await askEvaluator(rita, job.id, eva.personId);
    const document = `mutation ($j: ID!, $w: String!) { declareInterest(jobId: $j, interest: INTEREST, words: $w) {
      ... on Evaluator { leftBecause } ... on Refusal { code } } }`;
    expect(await eva.ask(document, { j: job.id, w: ' ' })).toEqual({ declareInterest: { code: 'WORDS_MISSING' } });
    expect(await eva.ask(document, { j: job.id, w: 'My brother works there.' })).toEqual({
      declareInterest: { leftBecause: 'INTEREST' },
    });
    expect(await compare(eva, job)).toBeNull();
    const panel = 'query ($id: ID!) { job(id: $id) { panel { interestWords isYou } } }';
    const seen = await rita.ask<{ job: { panel: { interestWords: string }[] } }>(panel, { id: job.id });
    expect(seen.job.panel.map(({ interestWords }) => interestWords)).toContain('My brother works there.');
    const bidder = await vera.ask<{ job: { panel: unknown[] } }>(panel, { id: job.id });
    expect(bidder.job.panel).toEqual([]);
  });
});
