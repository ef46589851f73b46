import type pg from 'pg';
import { openedNote } from '../signed-note.js';
import type { Finding } from './finding.js';

const RECEIPTS = `
  select r.proposal_id || ' ' || r.number as name, r.note, v.content_hash as "contentHash",
    to_char(v.received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "receivedAt"
  from signed_receipt r join proposal_version v on v.proposal_id = r.proposal_id and v.number = r.number`;

interface ReceiptRow {
  name: string;
  note: string;
  contentHash: string;
  receivedAt: string;
}

/** What was signed for a bidder is signed by this record's key, and says what the version's row says today. */
export async function checkReceipts(client: pg.ClientBase, keys: readonly string[]): Promise<Finding[]> {
  const { rows } = await client.query<ReceiptRow>(RECEIPTS);
  return rows.flatMap(({ name, note, contentHash, receivedAt }) => {
    const isSigned = keys.length === 0 || openedNote(note, keys) !== null;
    if (!isSigned) return [{ where: `receipt ${name}`, what: 'is not signed by the key of this record' }];
    const isSame = note.includes(`\nContent SHA-256: ${contentHash}\n`) && note.includes(`\nReceived: ${receivedAt}\n`);
    return isSame ? [] : [{ where: `receipt ${name}`, what: 'says something else than the version it is for' }];
  });
}
