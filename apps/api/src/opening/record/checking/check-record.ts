import type pg from 'pg';
import { checkChains } from './check-chains.js';
import { checkCheckpoints, type KeptOutside, leavesIn } from './check-checkpoints.js';
import { checkReceipts } from './check-receipts.js';
import { checkRows } from './check-rows.js';
import type { Finding } from './finding.js';

/** What a check of the whole record came to. */
export interface RecordCheck {
  events: number;
  chains: number;
  /** Checkpoints kept outside that were compared. */
  checkpoints: number;
  findings: Finding[];
}

/**
 * Checks the record of a database: every chain, every row that is on record, every receipt and, given those that were kept
 * outside, every checkpoint. Without them nobody can tell a record that was cut short or written anew as a whole.
 */
export async function checkRecord(client: pg.ClientBase, outside: KeptOutside | null): Promise<RecordCheck> {
  await client.query(`set timezone to 'UTC'`);
  const leaves = outside === null ? [] : await leavesIn(client);
  const { events, chains, findings } = await checkChains(client, leaves);
  return {
    events,
    chains,
    checkpoints: outside?.notes.size ?? 0,
    findings: [
      ...findings,
      ...(await checkRows(client)),
      ...(await checkReceipts(client, outside?.keys ?? [])),
      ...(outside === null ? [] : await checkCheckpoints(client, leaves, outside)),
    ],
  };
}
