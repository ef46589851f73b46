import type { KeyService } from '../opening/key-service.js';
import { type Database, sqlState } from '../platform/database/database.js';
import { buildDemo } from './build-demo.js';
import { liftLimits } from './builders/save.js';

const DAY = 86_400_000;

/** What people were told until a week ago, they have read. */
const UNREAD_DAYS = 7;

/** Two loads at once take turns. */
const LOCK = 4_182_027;

const IS_LOADED = 'select exists (select from job where is_sample) as "isLoaded"';

/** Hears what is being done. */
export type Progress = (words: string) => void;

/** Loads the demo company, all of it or nothing. False when it is there already. */
export async function loadDemo(database: Database, keys: KeyService, onProgress: Progress): Promise<boolean> {
  return database.transaction(async () => {
    await liftLimits(database);
    await database.rows('select pg_advisory_xact_lock($1)', [LOCK]);
    if ((await database.row<{ isLoaded: boolean }>(IS_LOADED))?.isLoaded === true) return false;
    onProgress('Founding the company');
    const now = await database.now();
    const readUpTo = new Date(now.getTime() - UNREAD_DAYS * DAY);
    await buildDemo(now).save(database, keys, { readUpTo, onProgress }).catch(inPlainWords);
    return true;
  });
}

/** Somebody's real department may have the name of one of ours: then nothing is loaded. */
function inPlainWords(error: unknown): never {
  if (sqlState(error) !== '23505') throw error;
  const { detail = '' } = error as { detail?: string };
  throw new Error(
    `The demo company was not loaded, because something real has the name of something in it. ${detail} Load it into an empty database.`,
  );
}
