import { buildSchema, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schemaText } from '../../apps/api/src/print-schema.js';
import { clientDocuments, clientOperations } from '../support/worlds/client-documents.js';
import { compareWorlds, type Difference, type Operation } from '../support/worlds/compare-worlds.js';
import { drawOperations } from '../support/worlds/document-walk.js';
import { mailOf } from '../support/worlds/mail-of-world.js';
import { plantedLeaks, type PlantedLeak } from '../support/worlds/planted-leaks.js';
import { buildTemplate, type Template } from '../support/worlds/template.js';
import { openWorld, wakingsOf } from '../support/worlds/world.js';
import { worldPairs } from '../support/worlds/world-pairs.js';

/*
 * The comparison of two worlds is worth what it would catch: each of these mistakes is planted on purpose, one at a
 * time, and has to be noticed: by the documents drawn from the schema, or else by those of the client.
 */

const SEED = 20_261_122;

let template: Template;
let ofClient: Operation[];
let generated: Operation[];

beforeAll(async () => {
  template = await buildTemplate();
  const schema: GraphQLSchema = buildSchema(await schemaText());
  ofClient = clientOperations(await clientDocuments(), schema, template, SEED);
  generated = drawOperations(schema, template, 250, SEED);
}, 120_000);
afterAll(async () => {
  await template?.market.database.drop();
});

/** Everything that differs between a world without and a world with a rival's proposal, for a vendor. */
async function differences(plant: PlantedLeak | undefined): Promise<Difference[]> {
  const named = worldPairs.find(({ differsIn }) => differsIn === plant?.differsIn);
  const pair = named ?? worldPairs[0];
  if (pair === undefined) throw new Error('There are no worlds to compare.');
  const left = await openWorld(template, pair.left, plant);
  const right = await openWorld(template, pair.right, plant);
  const takeOut = plant?.inCode?.();
  try {
    const drawn = await compareWorlds(left, right, template.observers.vendor, generated);
    if (drawn.differences.length > 0) return drawn.differences;
    return (await compareWorlds(left, right, template.observers.vendor, ofClient)).differences;
  } finally {
    takeOut?.();
    await Promise.all([left.close(), right.close()]);
  }
}

test('without a planted leak nothing differs', async () => {
  expect(await differences(undefined)).toEqual([]);
}, 120_000);

test.each(plantedLeaks.map((leak) => [leak.leaks, leak] as const))(
  'it notices %s',
  async (_, leak) => {
    const noticed = await differences(leak);
    process.stdout.write(`planted: ${leak.leaks}; noticed in ${noticed.length} answers\n`);
    expect(noticed.length).toBeGreaterThan(0);
  },
  120_000,
);

/** Somebody tells a rival by mail that a proposal has come in. */
const CHATTY = `
  create function planted_mail() returns trigger language plpgsql security definer as $$
  begin
    insert into mail (person_id, address, kind, subject, body, action, path)
    select p.id, p.email, 'planted', 'A proposal has come in', '', 'Look', '/' from person p
    join membership m on m.person_id = p.id and m.bidder_id <> new.bidder_id order by p.email limit 1;
    return null;
  end $$;
  create trigger planted_mail after update on proposal for each row when (new.version > old.version) execute function planted_mail()`;

test('it notices a mail that tells of a rival’s proposal', async () => {
  const [pair] = worldPairs;
  if (pair === undefined) throw new Error('There are no worlds to compare.');
  const plant = {
    inDatabase: async (owner: { query: (sql: string) => Promise<unknown> }) => void (await owner.query(CHATTY)),
  };
  const left = await openWorld(template, pair.left, plant);
  const right = await openWorld(template, pair.right, plant);
  expect(await mailOf(right)).not.toBe(await mailOf(left));
  await Promise.all([left.close(), right.close()]);
}, 120_000);

/** Somebody wakes a rival's pages when a proposal has come in: no word of it, but the moment. */
const RESTLESS = `
  create function planted_tick() returns trigger language plpgsql security definer as $$
  begin
    perform pg_notify('bidwell_tick', m.person_id::text) from membership m where m.bidder_id <> new.bidder_id;
    return null;
  end $$;
  create trigger planted_tick after update on proposal for each row when (new.version > old.version) execute function planted_tick()`;

test('it notices a rival’s page that is woken by a proposal', async () => {
  const [pair] = worldPairs;
  if (pair === undefined) throw new Error('There are no worlds to compare.');
  const plant = {
    inDatabase: async (owner: { query: (sql: string) => Promise<unknown> }) => void (await owner.query(RESTLESS)),
  };
  const left = await openWorld(template, pair.left, plant);
  const right = await openWorld(template, pair.right, plant);
  const { vendor } = template.observers;
  expect(wakingsOf(right, [vendor])).not.toEqual(wakingsOf(left, [vendor]));
  await Promise.all([left.close(), right.close()]);
}, 120_000);
