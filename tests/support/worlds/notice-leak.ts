import { clientOperations } from './client-documents.js';
import type { Sending } from './compare-pair.js';
import { compareWorlds } from './compare-worlds.js';
import { drawOperations } from './document-walk.js';
import { mailOf } from './mail-of-world.js';
import type { PlantedLeak } from './planted-leaks.js';
import { withoutSecondWall } from './second-wall.js';
import { openWorld, wakingsOf, type World } from './world.js';
import { worldPairs } from './world-pairs.js';

/**
 * Whether a vendor could tell two worlds apart that the leak was planted in: by what it is answered, mailed, or woken by.
 * Looks for a first difference only, at what shows most first.
 */
export async function isNoticed(leak: PlantedLeak | undefined, sending: Sending): Promise<boolean> {
  const pair = worldPairs.find(({ differsIn }) => differsIn === leak?.differsIn) ?? worldPairs[0];
  if (pair === undefined) throw new Error('There are no worlds to compare.');
  const plant = leak?.inCode === undefined ? leak : { ...leak, inDatabase: withoutSecondWall };
  const left = await openWorld(sending.template, pair.left, plant);
  const right = await openWorld(sending.template, pair.right, plant);
  const takeOut = leak?.inCode?.();
  try {
    return await differ(left, right, sending);
  } finally {
    takeOut?.();
    await Promise.all([left.close(), right.close()]);
  }
}

async function differ(left: World, right: World, { template, schema, documents, seed }: Sending): Promise<boolean> {
  const { rivals, observers } = template;
  const { vendor } = observers;
  const told = async (world: World) =>
    JSON.stringify([await mailOf(world, rivals), wakingsOf(world, [vendor]), world.frames()]);
  if ((await told(left)) !== (await told(right))) return true;
  const ofClient = clientOperations(documents, schema, template, seed, 3);
  const sent = [...drawOperations(schema, template, 100, seed), ...ofClient];
  return (await compareWorlds(left, right, vendor, sent, { enough: 1 })).differences.length > 0;
}
