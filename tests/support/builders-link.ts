import 'reflect-metadata';
import type { BuiltPerson } from '../../apps/api/src/demo/builders/built.js';
import { Builders } from '../../apps/api/src/demo/builders/builders.js';
import { ENTITIES } from '../../apps/api/src/entities.js';
import { LocalFileKeys } from '../../apps/api/src/opening/local-file-keys.js';
import { createDataSource } from '../../apps/api/src/platform/database/data-source.js';
import { Database } from '../../apps/api/src/platform/database/database.js';
import { Actor } from './actor.js';
import type { Market } from './market.js';

/**
 * What a story begins with: `await given(market, (build) => build.openedJob())`. It is built by the builders of the demo
 * company and is in the market's database, sealed for the market's opener, when this resolves.
 */
export async function given<T>(
  market: Market,
  story: (build: Builders) => T,
  build: Builders = new Builders(),
): Promise<T> {
  const built = story(build);
  const keys = await LocalFileKeys.in(market.keysFolder);
  await asOwner(market, (database) => build.save(database, keys));
  return built;
}

/** Does something as the owner of the market's tables, as only migrations and the demo company do. */
export async function asOwner<T>(market: Market, work: (database: Database) => Promise<T>): Promise<T> {
  const settings = { databaseUrl: market.database.ownerUrl, databaseRole: null, poolSize: 2 };
  const dataSource = await createDataSource(settings, ENTITIES).initialize();
  try {
    return await work(new Database(dataSource));
  } finally {
    await dataSource.destroy();
  }
}

/** Somebody who was built, signed in by a session of their own. */
export async function signedIn(market: Market, { id, name }: Pick<BuiltPerson, 'id' | 'name'>): Promise<Actor> {
  return new Actor(market.address, id, name, await market.session(id));
}

/** Whoever speaks first for a team or vendor that was built, signed in. */
export async function spokenFor(
  market: Market,
  { name, people }: { name: string; people: BuiltPerson[] },
): Promise<Actor> {
  const [lead] = people;
  if (lead === undefined) throw new Error(`Nobody speaks for ${name}.`);
  return signedIn(market, lead);
}
