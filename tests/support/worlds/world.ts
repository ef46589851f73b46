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
  return { address: web.address, owner, normaliser: new Normaliser(template.known, template.since), close };
}
