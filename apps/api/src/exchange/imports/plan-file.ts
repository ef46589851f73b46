import type { Database } from '../../platform/database/database.js';
import { checkMapping } from '../check-mapping.js';
import { ImportColumn } from '../contest-csv/import-mapping.js';
import { KnownBidders } from '../contest-csv/known-bidders.js';
import { planContests, type ContestPlan } from '../contest-csv/plan-contests.js';
import { requesterByName, requestersAmong, type KnownPerson, type RequesterOf } from '../contest-csv/requesters.js';
import type { FileTable } from '../contest-files/file-table.js';
import type { ImportMapping } from '../import.inputs.js';
import type { OwnBidder } from '../import.results.js';
import type { OwnNames } from './shown-plan.js';

const BIDDERS = `
  select id, name, case kind when 'team' then 'internal' else 'external' end as kind from bidder order by name, id`;

const PEOPLE = `
  select id, name, email from person where lower(email) = any($1::text[]) or lower(name) = any($1::text[])`;

const SHOWN_NAMES = 500;

/** Plans a file with what the company knows: its own bidders and people, when the file is its own past. */
export class PlanFile {
  constructor(private readonly database: Database) {}

  async plan(table: FileTable, mapping: ImportMapping): Promise<ContestPlan> {
    const { columns, dateFormat } = checkMapping(table.headers, mapping);
    const { currency, defaultKind, internalBidders } = mapping;
    const today = (await this.database.now()).toISOString().slice(0, 10);
    const known = mapping.isOwnPast ? new KnownBidders(await this.ownBidders(), mapping.bidderMatches) : null;
    const requesterOf = mapping.isOwnPast ? await this.requesters(table, columns) : requesterByName;
    return planContests(table, {
      columns,
      dateFormat,
      currency,
      defaultKind,
      internalBidders,
      today,
      known,
      requesterOf,
    });
  }

  /** Which of our own each name of the file is taken to be, and whom it could be; nothing unless it is our own past. */
  async namesOf({ names }: ContestPlan, mapping: ImportMapping): Promise<OwnNames> {
    if (!mapping.isOwnPast) return { bidderMatches: [], ownBidders: [] };
    const ownBidders = await this.ownBidders();
    const known = new KnownBidders(ownBidders, mapping.bidderMatches);
    const shown = names.slice(0, SHOWN_NAMES);
    const bidderMatches = shown.map(({ name, rows }) => ({ name, rows, bidderId: known.of(name)?.id ?? null }));
    return { bidderMatches, ownBidders };
  }

  private ownBidders(): Promise<OwnBidder[]> {
    return this.database.rows<OwnBidder>(BIDDERS);
  }

  /** Only people whom the file names are read. */
  private async requesters(table: FileTable, columns: readonly { column: ImportColumn }[]): Promise<RequesterOf> {
    const index = columns.findIndex(({ column }) => column === ImportColumn.REQUESTER);
    const written = table.records.map(({ cells }) => (cells[index] ?? '').replaceAll(/\s+/g, ' ').trim().toLowerCase());
    return requestersAmong(await this.database.rows<KnownPerson>(PEOPLE, [[...new Set(written)]]));
  }
}
