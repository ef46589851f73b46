import type { FileTable } from '../contest-files/file-table.js';
import {
  bidderKey,
  readOutcome,
  readReasons,
  readScope,
  readSide,
  readWinnerMark,
  type RowOutcome,
  type Scope,
} from './contest-cells.js';
import { ImportColumn } from './import-mapping.js';
import type { RowProblems } from './import-problem.js';
import { readCurrency, readDecisionDay } from './needed-cells.js';
import { quoted, RowCells, type ReadingRules } from './row-cells.js';

/** One row of the file: one bid, or somebody who could have bid. `isReadable` is false when an error was reported. */
export interface BidRow {
  row: number;
  ref: string;
  day: string;
  askedOn: string | null;
  title: string;
  details: string;
  category: string;
  requester: string;
  unit: string;
  bidder: string;
  bidderName: string;
  currency: string;
  price: number | null;
  days: number | null;
  shownAt: number | null;
  scope: Scope | null;
  outcome: RowOutcome;
  isWinner: boolean;
  isSecondChoice: boolean;
  reasons: string[];
  ceiling: number | null;
  kind: 'internal' | 'external' | null;
  isReadable: boolean;
}

const LIMITS = { ref: 180, bidder: 180, title: 500, details: 4000, category: 80, requester: 120, unit: 120 };
const MOST_DAYS = 3650;
const MOST_BIDS = 1000;

/** Reads each row by itself and says what is wrong with it. Rows without a contest belong nowhere and are reported only. */
export function readBidRows(table: FileTable, rules: ReadingRules, problems: RowProblems): BidRow[] {
  const rows = table.records.map((record) => readRow(new RowCells(record, table, rules, problems), rules));
  return rows.filter((row) => row.ref !== '');
}

function readRow(cells: RowCells, rules: ReadingRules): BidRow {
  cells.checkWidth();
  const bidderName = cells.name(ImportColumn.BIDDER, LIMITS.bidder, 'Enter who bid.');
  const ref = cells.name(
    ImportColumn.CONTEST_REF,
    LIMITS.ref,
    'Enter which contest this bid belongs to. Without it the row cannot be counted.',
  );
  const currency = readCurrency(cells, rules);
  const outcome = outcomeOf(cells);
  return {
    row: cells.row,
    ref,
    day: readDecisionDay(cells, rules),
    ...aboutContest(cells, currency),
    bidder: bidderKey(bidderName),
    bidderName,
    currency,
    ...aboutBid(cells, currency, outcome),
    kind: kindOf(cells),
    isReadable: cells.isReadable,
  };
}

/** What every row of a contest should say alike. */
function aboutContest(cells: RowCells, currency: string) {
  return {
    askedOn: cells.dayIfKnown(ImportColumn.ASKED_ON),
    title: cells.cut(ImportColumn.TITLE, LIMITS.title),
    details: cells.cut(ImportColumn.DETAILS, LIMITS.details),
    category: cells.cut(ImportColumn.CATEGORY, LIMITS.category),
    requester: cells.cut(ImportColumn.REQUESTER, LIMITS.requester),
    unit: cells.cut(ImportColumn.UNIT, LIMITS.unit),
    reasons: readReasons(cells.text(ImportColumn.REASON)),
    ceiling: cells.money(ImportColumn.CEILING, currency, null),
  };
}

function aboutBid(cells: RowCells, currency: string, outcome: RowOutcome) {
  const isBid = outcome !== 'declined' && outcome !== 'silent';
  const shownAt = cells.numberIfKnown(ImportColumn.SHOWN_AT, MOST_BIDS, 'place on a list, counted from 1');
  return {
    outcome,
    price: cells.money(
      ImportColumn.PRICE,
      currency,
      isBid ? 'The bid has no price. It counts as a bid; its price stays unknown.' : null,
    ),
    days: cells.numberIfKnown(ImportColumn.DAYS, MOST_DAYS, 'number of days'),
    shownAt: shownAt === null ? null : Math.round(shownAt),
    scope: scopeOf(cells),
    isWinner: markOf(cells, ImportColumn.WINNER, 'won nor lost'),
    isSecondChoice: markOf(cells, ImportColumn.SECOND_CHOICE, 'second choice nor not'),
  };
}

function markOf(cells: RowCells, column: ImportColumn, choice: string): boolean {
  const text = cells.text(column);
  const mark = readWinnerMark(text);
  if (mark === null) cells.fail(column, `${quoted(text)} says neither ${choice}. Write 1 or 0, or yes or no.`);
  return mark === true;
}

function outcomeOf(cells: RowCells): RowOutcome {
  const text = cells.text(ImportColumn.OUTCOME);
  const outcome = readOutcome(text);
  if (outcome === null)
    cells.fail(
      ImportColumn.OUTCOME,
      `${quoted(text)} does not say what became of the bid. Write stood, withdrawn late, disqualified, declined or silent.`,
    );
  return outcome ?? 'stood';
}

function scopeOf(cells: RowCells): Scope | null {
  const text = cells.text(ImportColumn.SCOPE);
  const scope = readScope(text);
  if (scope === null && text.trim() !== '')
    cells.note(ImportColumn.SCOPE, `${quoted(text)} stays unknown. Write part, meets or exceeds.`);
  return scope;
}

function kindOf(cells: RowCells): 'internal' | 'external' | null {
  const text = cells.text(ImportColumn.KIND);
  if (text.trim() === '') return null;
  const kind = readSide(text);
  if (kind === null) cells.fail(ImportColumn.KIND, `${quoted(text)} is no kind of bidder. Write internal or external.`);
  return kind;
}
