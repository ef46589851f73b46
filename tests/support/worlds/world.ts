import type { NestExpressApplication } from '@nestjs/platform-express';
import pg from 'pg';
import { startOpener } from '../../../apps/api/src/opening/start-opener.js';
import type { Actor } from '../actor.js';
import { createDatabase } from '../database.js';
import { openerSettings } from '../opener.js';
import { startWeb } from '../web.js';
import { Normaliser } from './normaliser.js';
import type { Template } from './template.js';

/** One copy of the template, with processes of its own. */
export interface World {
  address: string;
  owner: pg.Client;
  normaliser: Normaliser;
  /** Everybody whose pages were woken while the rivals acted, once for each time. */
  woken: string[];
  close: () => Promise<void>;
}

/** What a rival does, in one world; and, after the opening, what is done with its proposal. */
export type RivalActs = (rivals: Actor[], template: Template, world: Pick<World, 'address' | 'owner'>) => Promise<void>;

/** Changes a world so that it leaks, on purpose, to see it caught. */
export interface Plant {
  inDatabase?: (owner: pg.Client) => Promise<void>;
  inWeb?: (app: NestExpressApplication, owner: pg.Client) => void;
}

/** Copies the template, starts its processes and lets the rivals act. */
export async function openWorld(template: Template, act: RivalActs, plant: Plant = {}): Promise<World> {
  const database = await createDatabase(template.market.database.name);
  const owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  const woken: string[] = [];
  owner.on('notification', ({ payload = '' }) => woken.push(payload));
  await owner.query('listen bidwell_tick');
  await plant.inDatabase?.(owner);
  const opener = await startOpener(openerSettings(database, template.market.keysFolder));
  const web = await startWeb(database, opener.url, (app) => plant.inWeb?.(app, owner));
  const close = async () => {
    await web.stop();
    await opener.stop();
    await owner.end();
    await database.drop();
  };
  await act(
    template.rivals.map((rival) => rival.at(web.address)),
    template,
    { address: web.address, owner },
  );
  // What was called out before this has been heard after it.
  await owner.query('select pg_sleep(0.1)');
  await owner.query('select 1');
  return { address: web.address, owner, woken, normaliser: new Normaliser(template.known, template.since), close };
}

/** How often each of these people was woken. */
export function wakingsOf({ woken }: World, people: readonly Actor[]): Record<string, number> {
  return Object.fromEntries(
    people.map(({ name, personId }) => [name, woken.filter((person) => person === personId).length]),
  );
}
