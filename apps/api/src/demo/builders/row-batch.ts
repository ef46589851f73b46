import type { Database } from '../../platform/database/database.js';
import { snake } from '../../platform/database/snake-names.js';

/** Every table that builders fill, each after those it refers to. */
const ORDER = [
  'department',
  'category',
  'question_set',
  'goal',
  'person',
  'bidder',
  'bidder_category',
  'membership',
  'catalogue_promise',
  'storefront',
  'service',
  'bidder_capacity',
  'policy',
  'holiday',
  'job',
  'job_policy',
  'approval',
  'job_line',
  'job_requirement',
  'job_file',
  'job_file_block',
  'criterion',
  'invitation',
  'evaluator',
  'guest_invitation',
  'planned_work',
  'question',
  'addendum',
  'acknowledgement',
  'job_key',
  'job_private_key',
  'proposal',
  'bidding_hours',
  'proposal_file',
  'proposal_file_block',
  'proposal_file_use',
  'proposal_version',
  'proposal_draft',
  'proposal_withdrawal',
  'proposal_reading',
  'opened_proposal',
  'opened_variant',
  'written_debrief',
  'score',
  'proposal_mark',
  'line_estimate',
  'evaluation_note',
  'evaluation_mention',
  'clarification',
  'told_to_all',
  'decision',
  'award',
  'engagement',
  'milestone',
  'obligation',
  'service_request',
  'promise_instance',
  'promise_event',
  'rating_ask',
  'rating',
  'rating_answer',
  'requester_rating',
  'engagement_change',
  'trouble',
  'trouble_ground',
  'job_outcome',
  'promise_outcome',
  'actual_cost',
  'debrief',
  'thanks',
  'thanks_card',
  'thanks_applause',
  'recognition',
  'outside_purchase',
  'home_visit',
  'saved_view',
  'insight_mail',
  'notification',
] as const;
export type Table = (typeof ORDER)[number];

/** Tables whose guards decide by the clock of now, and so refuse history. */
const GUARDED: readonly Table[] = [
  'job_line',
  'job_requirement',
  'job_file',
  'job_file_block',
  'criterion',
  'proposal',
  'proposal_file',
  'proposal_file_block',
  'proposal_version',
  'proposal_draft',
  'proposal_withdrawal',
  'opened_proposal',
  'written_debrief',
  'score',
  'clarification',
  'told_to_all',
  'decision',
  'award',
];

/** Rows a statement: sealed contents are long. */
const AT_ONCE = 250;

/** Rows waiting to be written, all at once and in an order that the database accepts. Keys are columns in camelCase. */
export class RowBatch {
  private readonly rows = new Map<Table, object[]>();

  /** Keeps the row; until it is written it may still be changed. */
  add<Row extends object>(table: Table, row: Row): Row {
    const rows = this.rows.get(table) ?? [];
    this.rows.set(table, rows);
    rows.push(row);
    return row;
  }

  count(table: Table): number {
    return this.rows.get(table)?.length ?? 0;
  }

  /** Writes everything, as the database's owner: only the owner may lay the guards aside for what lies in the past. */
  async write(database: Database): Promise<void> {
    const guarded = GUARDED.filter((table) => this.rows.has(table));
    for (const table of guarded) await database.rows(`alter table ${table} disable trigger user`);
    for (const table of ORDER) await this.writeTable(database, table);
    for (const table of guarded) await database.rows(`alter table ${table} enable trigger user`);
    this.rows.clear();
  }

  private async writeTable(database: Database, table: Table): Promise<void> {
    const rows = this.rows.get(table) ?? [];
    const columns = Object.keys(rows[0] ?? {})
      .map(snake)
      .join(', ');
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const chunk = rows.slice(from, from + AT_ONCE).map(asJson);
      await database.rows(
        `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
        [JSON.stringify(chunk)],
      );
    }
  }
}

function asJson(row: object): Record<string, unknown> {
  const columns = Object.entries(row).map(([name, value]) => [snake(name), asJsonValue(value)]);
  return Object.fromEntries(columns) as Record<string, unknown>;
}

function asJsonValue(value: unknown): unknown {
  return Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value;
}
