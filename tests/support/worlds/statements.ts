import type pg from 'pg';
import { Database } from '../../../apps/api/src/platform/database/database.js';
import { tellBehalf } from '../../../apps/api/src/platform/database/on-behalf-of.js';

/** A statement that a web process ran. */
export interface Statement {
  text: string;
  values: unknown[];
  /** What tells PostgreSQL's wall for whom it is run: without it the wall lets nothing through, or is not measured. */
  behalf: string | null;
}

/** What PostgreSQL did for a statement, as far as it touched proposals and what hangs on them. */
export interface Work {
  rows: number;
  /** Rows that were read and thrown away. */
  inVain: number;
  buffers: number;
}

interface PlanNode {
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  'Shared Hit Blocks'?: number;
  'Shared Read Blocks'?: number;
  Plans?: PlanNode[];
}

/** Beside the tables whose names begin with "proposal". */
const RELATIONS = new Set(['opened_proposal', 'file_reading', 'idea_terms_acceptance', 'attempt', 'receipt']);

const OF_PROPOSALS = /\b(proposal|file_reading|opened_proposal)/;

/** Every different statement about proposals that is run on the way. */
export async function statementsOf(run: () => Promise<unknown>, known: ReadonlySet<string>): Promise<Statement[]> {
  const seen = new Map<string, Statement>();
  const own = Database.prototype.rows;
  Database.prototype.rows = function rows<Row>(this: Database, text: string, values: unknown[] = []): Promise<Row[]> {
    if (OF_PROPOSALS.test(text) && /^\s*(select|with)\b/.test(text) && isOfBoth(values, known))
      seen.set(text, { text, values, behalf: tellBehalf() });
    return own.call(this, text, values) as Promise<Row[]>;
  };
  try {
    await run();
  } finally {
    Database.prototype.rows = own;
  }
  return [...seen.values()];
}

/** What was made in one world alone, such as an upload's id, is not there in the other: nothing could be compared. */
const isOfBoth = (values: readonly unknown[], known: ReadonlySet<string>) =>
  values
    .flat()
    .every(
      (value) =>
        typeof value !== 'string' || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value) || known.has(value),
    );

/**
 * Runs the statement once more as the web process ran it, undone at once, and asks what it took. Null where it cannot be run a
 * second time.
 */
export async function workOf(client: pg.Client, { text, values, behalf }: Statement): Promise<Work | null> {
  await client.query('begin');
  try {
    if (behalf !== null) await client.query(behalf);
    const explain = `explain (analyze, buffers, timing off, format json) ${text}`;
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(explain, values);
    return sumOf(rows[0]?.['QUERY PLAN'][0].Plan as PlanNode);
  } catch {
    return null;
  } finally {
    await client.query('rollback');
  }
}

function sumOf(node: PlanNode): Work {
  const work = ofProposals(node) ? ownWork(node) : { rows: 0, inVain: 0, buffers: 0 };
  for (const child of node.Plans ?? []) {
    const more = sumOf(child);
    work.rows += more.rows;
    work.inVain += more.inVain;
    work.buffers += more.buffers;
  }
  return work;
}

const ofProposals = (node: PlanNode) =>
  (node['Relation Name']?.startsWith('proposal') ?? false) || RELATIONS.has(node['Relation Name'] ?? '');

function ownWork(node: PlanNode): Work {
  const loops = node['Actual Loops'];
  const inVain = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  const buffers = (node['Shared Hit Blocks'] ?? 0) + (node['Shared Read Blocks'] ?? 0);
  return { rows: node['Actual Rows'] * loops, inVain: inVain * loops, buffers };
}
