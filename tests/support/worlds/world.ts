import type { NestExpressApplication } from '@nestjs/platform-express';
import pg from 'pg';
import { startOpener } from '../../../apps/api/src/opening/start-opener.js';
import type { Actor } from '../actor.js';
import { createDatabase } from '../database.js';
import { type Line, openLine } from '../live.js';
import { openerSettings } from '../opener.js';
import { startWeb } from '../web.js';
import { Normaliser } from './normaliser.js';
import { watchedIn } from './stragglers.js';
import type { Template } from './template.js';

/** One copy of the template, with processes of its own. */
export interface World {
  address: string;
  owner: pg.Client;
  /** A connection of the web process's own role, behind PostgreSQL's wall. */
  asWeb: pg.Client;
  normaliser: Normaliser;
  /** Everybody whose pages were woken while the rivals acted, once for each time. */
  woken: string[];
  /** What came over the line of an observer's open page, from before the rivals acted until now. */
  frames: () => Record<string, string[]>;
  /** The parts of its web process that may still be at work after an answer. */
  parts: object[];
  close: () => Promise<void>;
}

/** What a rival does, in one world; and, after the opening, what is done with its proposal. */
export type RivalActs = (rivals: Actor[], template: Template, world: Pick<World, 'address' | 'owner'>) => Promise<void>;

/** Changes a world so that it leaks, on purpose, to see it caught. */
export interface Plant {
  inDatabase?: (owner: pg.Client) => Promise<unknown>;
  inWeb?: (app: NestExpressApplication, owner: pg.Client) => void;
}

/** Copies the template, starts its processes and lets the rivals act. */
export async function openWorld(template: Template, act: RivalActs, plant: Plant = {}): Promise<World> {
  const database = await createDatabase(template.market.database.name);
  const owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  const asWeb = new pg.Client(database.webUrl);
  await asWeb.connect();
  const woken: string[] = [];
  owner.on('notification', ({ payload = '' }) => woken.push(payload));
  await owner.query('listen bidwell_tick');
  await plant.inDatabase?.(owner);
  const opener = await startOpener(openerSettings(database, template.market.keysFolder));
  let parts: object[] = [];
  const web = await startWeb(database, opener.url, (app) => {
    parts = watchedIn(app);
    plant.inWeb?.(app, owner);
  });
  const lines = await linesOf(template, web.address);
  const close = async () => {
    for (const { line } of lines) line.close();
    await web.stop();
    await opener.stop();
    await Promise.all([owner.end(), asWeb.end()]);
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
  // Which frames, not how many: the last may still be on its way. How many wakings there were is compared as such.
  const frames = () =>
    Object.fromEntries(lines.map(({ name, line }) => [name, [...new Set(line.said().split('\n\n'))].toSorted()]));
  const normaliser = new Normaliser(template.known, template.since);
  return { address: web.address, owner, asWeb, woken, frames, parts, normaliser, close };
}

/** Each observer with a session keeps a page open. */
async function linesOf({ observers }: Template, address: string): Promise<{ name: string; line: Line }[]> {
  const people = Object.values(observers).filter(({ sessionToken }) => sessionToken !== null);
  return Promise.all(people.map(async (own) => ({ name: own.name, line: await openLine(own.at(address)) })));
}

/** How often each of these people was woken. */
export function wakingsOf({ woken }: World, people: readonly Actor[]): Record<string, number> {
  return Object.fromEntries(
    people.map(({ name, personId }) => [name, woken.filter((person) => person === personId).length]),
  );
}
