import { isDeepStrictEqual } from 'node:util';
import { buildSchema, type DocumentNode, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaText } from '../../apps/api/src/print-schema.js';
import type { Actor } from '../support/actor.js';
import { ourSignal, publishCards } from '../support/own-cards.js';
import { prove, sized } from '../support/proof.js';
import { busy, decides, otherWinner, quiet } from '../support/worlds/after-award.js';
import { leaksAfterAward } from '../support/worlds/leaks-after-award.js';
import { clientDocuments, clientOperations } from '../support/worlds/client-documents.js';
import {
  type Compared,
  compareWorlds,
  firstDifference,
  type Limits,
  type Operation,
} from '../support/worlds/compare-worlds.js';
import { drawOperations } from '../support/worlds/document-walk.js';
import { compareFiles, fileRequests } from '../support/worlds/file-requests.js';
import { mailTo } from '../support/worlds/mail-of-world.js';
import { buildTemplate, type Template } from '../support/worlds/template.js';
import { withoutSecondWall } from '../support/worlds/second-wall.js';
import { openWorld, type Plant, wakingsOf, type World } from '../support/worlds/world.js';

/*
 * The same after the award: two worlds in which observers lost, and in which the rivals differ in name, price, score, text,
 * notes, marks, clarification, debrief, question, challenge, and in how the work is done, changed, rated and thanked for, tell the observers the same, byte for byte. Rank, count and
 * price band are equal in both, for those are told.
 */

const proof = prove('after-award');
const SEED = proof.seed;
const GENERATED = sized(60, 3_000);
/** Sets of variables for each document of the client. */
const SETS = sized(1, 6);

let template: Template;
let schema: GraphQLSchema;
let documents: DocumentNode[];
let generated: Operation[];
let worlds: [World, World];

beforeAll(async () => {
  template = await buildTemplate(true);
  schema = buildSchema(await schemaText());
  documents = await clientDocuments();
  generated = drawOperations(schema, template, GENERATED, SEED);
}, 120_000);
afterAll(async () => {
  await template?.market.database.drop();
});

const ofClient = () => clientOperations(documents, schema, template, SEED, SETS);

/** Everything there is to ask about an award and what follows it. */
const ALL_OF_IT = `query ($id: ID!) {
  job(id: $id) { phase award { decidedAt isAward winnerKind variantTitle justification winner { name } }
    challenges { words outcome answer bidder { name } } bidderView { hasDebrief }
    engagement { state changes { what } rating { line } } thanks { choices { isThanked } } outcome { customerLine }
    requesterView { debriefs { ownWords usefulness bidder { name } question { words answer } } }
    requesterConduct { awarded { count of } debriefed { count of } followUpsInTime { count of } } }
  debrief(jobId: $id) { outcome reasons words rank count priceBand winnerKind qualityScore ownWords disqualifiedBecause
    usefulness usefulnessWords challengeUntil toldAt loss { cause price { from to } service }
    criteria { title weight score note needed minimum isBelowMinimum } question { words answer } challenge { words } } }`;

/** What bidders ask after an award, of the contest itself. */
function ofContest(): Operation[] {
  const id = template.contest?.id;
  const asked = ofClient().filter(({ document }) => document.startsWith('query') && document.includes('debrief'));
  return [
    { name: 'AllOfIt', document: ALL_OF_IT, variables: { id } },
    ...asked.map((operation) => ({ ...operation, variables: { ...operation.variables, jobId: id, id } })),
  ];
}

async function compare(observer: Actor, operations: Operation[], limits: Limits = {}): Promise<Compared> {
  const compared = await compareWorlds(...worlds, observer, operations, limits);
  expect(compared.faults).toEqual([]);
  expect(compared.withData).toBeGreaterThan(0);
  return compared;
}

/** Where the worlds differ for this observer; counted among the cases of the proof. */
async function differences(observer: Actor, operations: Operation[]): Promise<string[]> {
  const { sent, differences: found } = await compare(observer, operations);
  proof.count(sent - found.length, sent);
  for (const one of found.slice(0, 3)) process.stdout.write(`${firstDifference(one)}\n`);
  return found.slice(0, 3).map(firstDifference);
}

const open = (left: typeof quiet, right: typeof quiet, plant?: Plant) => async () => {
  worlds = [await openWorld(template, decides(left), plant), await openWorld(template, decides(right), plant)];
  await Promise.all(worlds.map(({ owner }, n) => workOutAnew(owner, n)));
};

/** The signal is worked out anew in each world, and finds something else in each. */
async function workOutAnew(owner: World['owner'], wins: number): Promise<void> {
  const { rows } = await owner.query<{ id: string }>(`select id from bidder where name = 'Events team'`);
  await publishCards(owner, '2026-11-30', [{ bidderId: rows[0]?.id ?? '', bids: 41, wins: 8 + wins }]);
}
const close = () => Promise.all(worlds.map((world) => world.close()));

describe.each([
  ['everything about the rivals', quiet, busy],
  ['who of the rivals was chosen', busy, otherWinner],
])('after an award, two worlds that differ in %s', (_, left, right) => {
  beforeAll(open(left, right), 120_000);
  afterAll(close);

  test('differ: the leader who may know who won is told so', async () => {
    const [one, other] = await Promise.all(
      worlds.map(({ address }) =>
        template.observers.leader
          .at(address)
          .ask('query ($id: ID!) { job(id: $id) { phase award { winner { name } } challenges { words } } }', {
            id: template.contest?.id,
          }),
      ),
    );
    expect(one).toMatchObject({ job: { phase: 'AWARDED' } });
    expect(other).not.toEqual(one);
  });

  test('a vendor and a team that lost read the same of the contest, files included', async () => {
    const { vendor, team } = template.observers;
    for (const observer of [vendor, team]) {
      expect(await differences(observer, ofContest())).toEqual([]);
      const requests = fileRequests(template).filter((_, n) => n % sized(6, 1) === 0);
      const files = await compareFiles(...worlds, observer, requests);
      proof.count(files.sent - files.differences.length, files.sent);
      expect(files.differences.map(firstDifference)).toEqual([]);
    }
  }, 120_000);

  test('each has a card of its own, the same in both, although the signal found something else', async () => {
    const { vendor, team } = template.observers;
    for (const observer of [vendor, team]) {
      const [one, other] = await Promise.all(worlds.map(({ address }) => ourSignal(observer.at(address))));
      expect(one?.card?.bids).toBeGreaterThanOrEqual(12);
      expect(one?.card?.signal === null).toBe(observer === vendor);
      expect(other).toEqual(one);
    }
  });

  test(`a vendor gets the same bytes for ${GENERATED} operations drawn from the schema`, async () => {
    expect(await differences(template.observers.vendor, generated)).toEqual([]);
  }, 900_000);

  test('a vendor and a team get the same bytes for every document of the client', async () => {
    for (const observer of [template.observers.vendor, template.observers.team])
      expect(await differences(observer, ofClient())).toEqual([]);
  }, 300_000);

  test('neither of them is mailed another word', async () => {
    const readers = [template.observers.vendor, template.observers.team].map(({ personId }) => personId);
    const [one, other] = await Promise.all(worlds.map((world) => mailTo(world, readers)));
    expect(one).toContain('has been decided');
    expect(other === one).toBe(true);
  });

  test('neither of them is woken once more or less', () => {
    const losers = [template.observers.vendor, template.observers.team];
    const [one, other] = worlds.map((world) => wakingsOf(world, losers));
    expect(Object.values(one ?? {})).not.toContain(0);
    expect(other).toEqual(one);
  });
});

describe('a leak after the award, made on purpose', () => {
  beforeAll(open(quiet, busy, { inDatabase: withoutSecondWall }), 120_000);
  afterAll(close);

  test.each(leaksAfterAward.map((leak) => [leak.leaks, leak] as const))(
    'is noticed: %s',
    async (_, leak) => {
      const takeOut = leak.inCode();
      try {
        const { differences: found } = await compare(template.observers.vendor, ofContest(), { enough: 1 });
        proof.planted(found.length, 1);
        expect(found).toHaveLength(1);
      } finally {
        takeOut();
      }
    },
    120_000,
  );

  test('is noticed: a card read off the latest run', async () => {
    const { team } = template.observers;
    for (const { owner } of worlds) {
      await owner.query('alter table own_card disable trigger keep_own_card');
      await owner.query(`update own_card set signal = own_signal((select max(id) from signal_run where has_signal),
        contest_bidder_id, last_day) where kind = 'internal'`);
    }
    const [one, other] = await Promise.all(worlds.map(({ address }) => ourSignal(team.at(address))));
    proof.planted(isDeepStrictEqual(one, other) ? 0 : 1, 1);
    expect(other).not.toEqual(one);
  });

  test('and without one nothing differs', async () => {
    expect(await differences(template.observers.vendor, ofContest())).toEqual([]);
  });
});
