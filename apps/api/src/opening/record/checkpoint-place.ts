import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** Where checkpoints are kept besides the database: a folder, best on another machine, whose files are never changed. */
export interface CheckpointPlace {
  folder: string;
  /** What notes of this installation are checked with. */
  verifierKey: string;
  /** Addresses that each of them is mailed to as well. */
  addresses?: readonly string[];
}

const KEYS = 'record.pub';

/** Writes a checkpoint under its number. One that is there already is left as it is. */
export async function writeCheckpoint({ folder }: CheckpointPlace, number: number, note: string): Promise<void> {
  const path = join(folder, nameOf(number));
  if (await isThere(path)) return;
  const file = await open(`${path}.part`, 'w', 0o444);
  try {
    await file.writeFile(note);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.part`, path);
}

/** Makes the folder, and leaves the key in it by which anybody can check what is there. */
export async function preparePlace({ folder, verifierKey }: CheckpointPlace): Promise<void> {
  await mkdir(folder, { recursive: true });
  const known = await readFile(join(folder, KEYS), 'utf8').catch(() => '');
  if (known.split('\n').includes(verifierKey)) return;
  const file = await open(join(folder, KEYS), 'a');
  await file.writeFile(`${verifierKey}\n`).finally(() => file.close());
}

/** The checkpoints of a folder, by their numbers, and the keys that stand beside them. */
export async function checkpointsIn(folder: string): Promise<{ notes: Map<number, string>; keys: string[] }> {
  const names = (await readdir(folder)).filter((name) => /^checkpoint-\d+\.txt$/.test(name)).toSorted();
  const notes = new Map<number, string>();
  for (const name of names) notes.set(Number(/\d+/.exec(name)?.[0]), await readFile(join(folder, name), 'utf8'));
  const keys = (await readFile(join(folder, KEYS), 'utf8').catch(() => '')).split('\n').filter(Boolean);
  return { notes, keys };
}

/** The numbers that are missing up to the newest: written to the database, and cut off before they were written here. */
export async function missingFrom({ folder }: CheckpointPlace, newest: number): Promise<number[]> {
  const { notes } = await checkpointsIn(folder);
  return Array.from({ length: newest }, (_, index) => index + 1).filter((number) => !notes.has(number));
}

function nameOf(number: number): string {
  return `checkpoint-${String(number).padStart(8, '0')}.txt`;
}

async function isThere(path: string): Promise<boolean> {
  return readFile(path).then(
    () => true,
    () => false,
  );
}
