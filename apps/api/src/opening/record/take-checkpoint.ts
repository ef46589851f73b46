import type pg from 'pg';
import { inTransaction } from '../opener-database.js';
import { type CheckpointPlace, writeCheckpoint } from './checkpoint-place.js';
import { type NoteSigner, signedNote } from './signed-note.js';
import { EMPTY_TREE, grown, type Leaf, rootOf, type Tree } from './tree.js';

/** A checkpoint as it was signed. */
export interface Checkpoint {
  number: number;
  size: number;
  note: string;
}

const LAST = 'select number, size, peaks from audit_checkpoint order by number desc limit 1';
const LEAVES = 'select index, chain, length::int as length, head from audit_take_leaves() order by index';
const MAIL = 'select mail_checkpoint(address, $2, $3) from unnest($1::text[]) address';
const KEEP = 'insert into audit_checkpoint (number, size, peaks, note) values ($1, $2, $3, $4) returning at';

/** The text of a checkpoint (C2SP tlog-checkpoint): whose record, how many leaves, their root; then its number. */
export function checkpointText(origin: string, number: number, tree: Tree): string {
  return `${origin}\n${tree.size}\n${rootOf(tree).toString('base64')}\nCheckpoint ${number}\n`;
}

/** Signs the heads of all chains that changed and writes the signature to its second places: a folder, and mail to whoever keeps it. Null when nothing changed. */
export async function takeCheckpoint(
  pool: pg.Pool,
  signer: NoteSigner,
  place: CheckpointPlace,
): Promise<Checkpoint | null> {
  const taken = await inTransaction(pool, async (client) => {
    const { rows: leaves } = await client.query<Leaf>(LEAVES);
    const { rows } = await client.query<{ number: number; size: string; peaks: Buffer[] }>(LAST);
    if (leaves.length === 0 && rows[0] !== undefined) return null;
    const last: Tree = rows[0] === undefined ? EMPTY_TREE : { size: Number(rows[0].size), peaks: rows[0].peaks };
    const tree = leaves.reduce(grown, last);
    const number = (rows[0]?.number ?? 0) + 1;
    const note = signedNote(checkpointText(signer.name, number, tree), signer);
    await client.query(KEEP, [number, tree.size, tree.peaks, note]);
    await client.query(MAIL, [place.addresses ?? [], number, note]);
    return { number, size: tree.size, note };
  });
  if (taken !== null) await writeCheckpoint(place, taken.number, taken.note);
  return taken;
}
