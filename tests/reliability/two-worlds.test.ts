import { buildSchema, type DocumentNode, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaText } from '../../apps/api/src/print-schema.js';
import type { Actor } from '../support/actor.js';
import { clientDocuments, clientOperations } from '../support/worlds/client-documents.js';
import { type Compared, compareWorlds, type Operation } from '../support/worlds/compare-worlds.js';
import { drawOperations } from '../support/worlds/document-walk.js';
import { compareFiles, fileRequests } from '../support/worlds/file-requests.js';
import { buildTemplate, type Template } from '../support/worlds/template.js';
import { mailOf } from '../support/worlds/mail-of-world.js';
import { openWorld, wakingsOf, type World } from '../support/worlds/world.js';
import { worldPairs } from '../support/worlds/world-pairs.js';

/*
 * Two worlds that differ only in a rival's sealed proposals answer everything a bidder can send byte for byte alike:
 * every document of the client, and 500 drawn from the schema. That is what "a bidder learns nothing that depends on
 * rivals" means. The planted leaks next door show that this comparison would notice.
 */

const SEED = Number(process.env.TWO_WORLDS_SEED ?? Math.floor(Math.random() * 1_000_000));
const GENERATED = 500;

let template: Template;
let schema: GraphQLSchema;
let documents: DocumentNode[];
let generated: Operation[];

beforeAll(async () => {
  process.stdout.write(`two worlds: seed ${SEED} (repeat with TWO_WORLDS_SEED=${SEED})\n`);
  template = await buildTemplate();
  schema = buildSchema(await schemaText());
  documents = await clientDocuments();
  generated = drawOperations(schema, template, GENERATED, SEED);
}, 120_000);
afterAll(async () => {
  await template?.market.database.drop();
});

describe.each(worldPairs.map((pair) => [pair.differsIn, pair] as const))('two worlds that differ in %s', (_, pair) => {
  const { left, right, isCountEqual, toldToRequester } = pair;
  let worlds: [World, World];
  beforeAll(async () => {
    worlds = [await openWorld(template, left), await openWorld(template, right)];
  }, 60_000);
  afterAll(() => Promise.all(worlds.map((world) => world.close())));

  const compare = async (observer: Actor, sent: Operation[]): Promise<Compared> => {
    const compared = await compareWorlds(...worlds, observer, sent);
    process.stdout.write(
      `two worlds, ${observer.name}: ${compared.sent} operations, ${compared.withData} with data, ${compared.differences.length} differences\n`,
    );
    return compared;
  };
  const ofClient = () => clientOperations(documents, schema, template, SEED);
  const queriesOfClient = () => ofClient().filter(({ document }) => document.startsWith('query'));

  // First: the documents of the client end with a sign-out.
  test('a vendor and a team get the same bytes from the addresses of files', async () => {
    const { vendor, team } = template.observers;
    for (const observer of [vendor, team]) {
      const { sent, withData, faults, differences } = await compareFiles(...worlds, observer, fileRequests(template));
      expect(differences).toEqual([]);
      expect(faults).toEqual([]);
      expect(sent).toBeGreaterThan(100);
      expect(withData).toBeGreaterThan(3);
    }
  }, 120_000);

  test(`a vendor gets the same bytes for ${GENERATED} operations drawn from the schema`, async () => {
    const { differences, faults, withData } = await compare(template.observers.vendor, generated);
    expect(differences).toEqual([]);
    expect(faults).toEqual([]);
    expect(generated).toHaveLength(GENERATED);
    expect(withData).toBeGreaterThan(GENERATED / 3);
  }, 120_000);

  test('a vendor gets the same bytes for every document of the client', async () => {
    expect(documents.length).toBeGreaterThan(25);
    expect((await compare(template.observers.vendor, ofClient())).differences).toEqual([]);
  }, 60_000);

  test('so does somebody of an internal team', async () => {
    expect((await compare(template.observers.team, ofClient())).differences).toEqual([]);
  }, 60_000);

  test('so do a leader and an administrator, who read nothing more before the opening', async () => {
    for (const observer of [template.observers.leader, template.observers.administrator]) {
      expect((await compare(observer, queriesOfClient())).differences).toEqual([]);
    }
  }, 60_000);

  test('nobody is mailed another word', async () => {
    const [one, other] = [await mailOf(worlds[0], toldToRequester), await mailOf(worlds[1], toldToRequester)];
    expect(one).toContain('You are invited to JOB-');
    // Not the two texts themselves: where they differ, a report of both would be pages long.
    expect(other === one).toBe(true);
  });

  test('nobody is woken by what a rival does', () => {
    const [one, other] = worlds.map((world) => wakingsOf(world, Object.values(template.observers)));
    expect(other).toEqual(one);
    expect(worlds.some(({ woken }) => woken.length > 0)).toBe(true);
  });

  test.runIf(isCountEqual)(
    'so does the requester, where the number is the same',
    async () => {
      expect((await compare(template.requester, ofClient())).differences).toEqual([]);
    },
    60_000,
  );
});
