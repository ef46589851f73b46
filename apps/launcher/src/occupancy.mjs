// One Bidwell per data folder: a note in the folder says who uses it and how to reach it.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from './alive.mjs';
import { Trouble } from './say.mjs';

/** @typedef {{ pid: number, doing: string, address?: string, databasePort?: number, stopping?: boolean }} Note */

/** @param {string} folder */
const noteIn = (folder) => join(folder, 'in-use.json');

/** @param {string} folder @returns {Note | undefined} the note of a process that still lives */
export function occupant(folder) {
  try {
    /** @type {Note} */
    const note = JSON.parse(readFileSync(noteIn(folder), 'utf8'));
    return isAlive(note.pid, note.doing) ? note : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes the folder for this process. A note left by one that is gone (kill -9, power cut) is taken over; one that is
 * just stopping is waited for.
 * @param {string} folder
 * @param {Note} mine
 * @returns {Promise<{ takenOver: boolean, amend: (more: Partial<Note>) => void, leave: () => void }>}
 */
export async function occupy(folder, mine) {
  const file = noteIn(folder);
  const takenOver = existsSync(file);
  for (let waited = 0, other = occupant(folder); other; waited += 100, other = occupant(folder)) {
    // An npm that was killed takes its launcher a moment later with it, hence the first second.
    if (waited > (other.stopping ? 20_000 : 1000)) throw new Trouble(inUse(folder, other));
    await pause(100);
  }
  rmSync(file, { force: true });
  try {
    writeFileSync(file, JSON.stringify(mine), { flag: 'wx' });
  } catch {
    throw new Trouble(`Another start of Bidwell took the data folder ${folder} at this very moment. Use that one.`);
  }
  const amend = (/** @type {Partial<Note>} */ more) => {
    Object.assign(mine, more);
    writeFileSync(`${file}.new`, JSON.stringify(mine));
    renameSync(`${file}.new`, file);
  };
  return { takenOver, amend, leave: () => rmSync(file, { force: true }) };
}

/** @param {string} folder @param {Note} other */
function inUse(folder, other) {
  const where = other.address ? ` at ${other.address}` : '';
  return (
    `Bidwell already runs on the data folder ${folder}${where} (process ${other.pid}). Use that one, stop it ` +
    `(kill ${other.pid}), or start a second one on data of its own: BIDWELL_DATA=/another/folder PORT=3001 npm start`
  );
}
