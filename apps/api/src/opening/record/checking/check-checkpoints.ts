import type pg from 'pg';
import { openedNote } from '../signed-note.js';
import { checkpointText } from '../take-checkpoint.js';
import { EMPTY_TREE, grown, type Leaf } from '../tree.js';
import type { Finding } from './finding.js';

/** Checkpoints as they were kept outside the database, and the keys they are checked with. */
export interface KeptOutside {
  notes: ReadonlyMap<number, string>;
  keys: readonly string[];
}

const LEAVES = 'select index::int as index, chain, length::int as length, head from audit_leaf order by index';
const NOTES = 'select number, note from audit_checkpoint order by number';

export async function leavesIn(client: pg.ClientBase): Promise<(Leaf & { index: number })[]> {
  return (await client.query<Leaf & { index: number }>(LEAVES)).rows;
}

/** Works the tree out anew, and compares what was signed with it: the notes in the database, and those kept outside. */
export async function checkCheckpoints(
  client: pg.ClientBase,
  leaves: readonly (Leaf & { index: number })[],
  outside: KeptOutside | null,
): Promise<Finding[]> {
  const { rows } = await client.query<{ number: number; note: string }>(NOTES);
  const texts = new Map<number, string>();
  const findings: Finding[] = [];
  leaves.forEach(({ index }, place) => {
    if (index !== place) findings.push({ where: `leaf ${place}`, what: 'is missing from the tree' });
  });
  const signed = [...rows.map((row) => ({ ...row, from: 'the database' })), ...notesOf(outside)];
  for (const { number, note, from } of signed) {
    const what = troubleWith(number, note, leaves, outside?.keys ?? [], texts);
    if (what !== null) findings.push({ where: `checkpoint ${number} of ${from}`, what });
  }
  return [...findings, ...missing(rows, outside)];
}

function notesOf(outside: KeptOutside | null): { number: number; note: string; from: string }[] {
  return [...(outside?.notes ?? [])].map(([number, note]) => ({ number, note, from: 'the second place' }));
}

/** Signed by a known key (when there is one), and the root of as many leaves as it says. */
function troubleWith(
  number: number,
  note: string,
  leaves: readonly Leaf[],
  keys: readonly string[],
  known: Map<number, string>,
): string | null {
  const text = keys.length === 0 ? note.slice(0, note.lastIndexOf('\n\n— ') + 1) : openedNote(note, keys);
  if (text === null) return 'is not signed by the key of this record';
  const [origin = '', size = ''] = text.split('\n');
  if (Number(size) > leaves.length) return `has ${size} leaves where the database has ${leaves.length}`;
  const root = known.get(Number(size)) ?? rootText(leaves.slice(0, Number(size)));
  known.set(Number(size), root);
  return text === `${origin}\n${size}\n${root}\nCheckpoint ${number}\n` ? null : 'has another root than the record has';
}

function rootText(leaves: readonly Leaf[]): string {
  return checkpointText('', 0, leaves.reduce(grown, EMPTY_TREE)).split('\n')[2] ?? '';
}

function missing(rows: { number: number; note: string }[], outside: KeptOutside | null): Finding[] {
  const kept = new Map(rows.map(({ number, note }) => [number, note]));
  const gaps = rows.filter(({ number }, place) => number !== place + 1);
  return [
    ...gaps.map(({ number }) => ({ where: `checkpoint ${number}`, what: 'does not follow the one before it' })),
    ...[...(outside?.notes ?? [])]
      .filter(([number, note]) => kept.get(number) !== note)
      .map(([number]) => ({ where: `checkpoint ${number}`, what: 'is not in the database as it was kept outside' })),
  ];
}
