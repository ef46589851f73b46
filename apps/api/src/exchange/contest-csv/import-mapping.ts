import { beginningOf } from '@bidwell/domain/text-limit';
import { DATE_FORMATS, type DateFormat, readDay } from './contest-cells.js';
import type { FileTable } from '../contest-files/file-table.js';

/** What a column of the file means. */
export enum ImportColumn {
  CONTEST_REF = 'contestRef',
  DATE = 'date',
  TITLE = 'title',
  DETAILS = 'details',
  BIDDER = 'bidder',
  PRICE = 'price',
  WINNER = 'winner',
  CEILING = 'ceiling',
  KIND = 'kind',
  CURRENCY = 'currency',
  CATEGORY = 'category',
  REQUESTER = 'requester',
  UNIT = 'unit',
  ASKED_ON = 'askedOn',
  DAYS = 'days',
  SHOWN_AT = 'shownAt',
  SCOPE = 'scope',
  SECOND_CHOICE = 'secondChoice',
  REASON = 'reason',
  OUTCOME = 'outcome',
  IGNORE = 'ignore',
}

export interface ColumnChoice {
  header: string;
  column: ImportColumn;
}

/** Header words by meaning, the likeliest first. Compared without capitals, spaces and signs. */
const WORDS: [ImportColumn, string[]][] = [
  [
    ImportColumn.CONTEST_REF,
    [
      'contest',
      'contestref',
      'contestid',
      'pid',
      'tender',
      'tenderid',
      'reference',
      'ref',
      'jobid',
      'job',
      'id',
      'number',
    ],
  ],
  [ImportColumn.DATE, ['date', 'decided', 'decidedon', 'decisiondate', 'awarddate', 'awarded', 'day']],
  [ImportColumn.TITLE, ['title', 'projecttitle', 'contesttitle', 'project', 'subject', 'jobtitle']],
  [ImportColumn.DETAILS, ['details', 'projectdetails', 'description', 'scope']],
  [ImportColumn.BIDDER, ['bidder', 'biddername', 'supplier', 'vendor', 'company', 'firm', 'contractor', 'team']],
  [ImportColumn.PRICE, ['price', 'bid', 'bidprice', 'amount', 'offer', 'bidamount', 'total']],
  [ImportColumn.WINNER, ['winner', 'won', 'iswinner', 'win', 'chosen', 'result', 'selected']],
  [ImportColumn.CEILING, ['ceiling', 'reserveprice', 'reserve', 'budget', 'maximum', 'estimate']],
  [ImportColumn.KIND, ['kind', 'side', 'bidderkind', 'biddertype', 'type']],
  [ImportColumn.CURRENCY, ['currency', 'currencycode', 'pricecurrency']],
  [ImportColumn.CATEGORY, ['category', 'kindofwork', 'worktype', 'commodity', 'classification']],
  [ImportColumn.REQUESTER, ['requester', 'requestedby', 'buyer', 'client', 'owner', 'requesteremail', 'requestermail']],
  [ImportColumn.UNIT, ['unit', 'department', 'costcentre', 'costcenter', 'division', 'procuringentity']],
  [
    ImportColumn.ASKED_ON,
    ['askedon', 'requestedon', 'posted', 'postedon', 'published', 'publishedon', 'opened', 'start'],
  ],
  [ImportColumn.DAYS, ['days', 'deliverydays', 'promiseddays', 'leadtime', 'duration']],
  [ImportColumn.SHOWN_AT, ['shownat', 'displayposition', 'position', 'order']],
  [ImportColumn.SCOPE, ['scopecoverage', 'coverage']],
  [ImportColumn.SECOND_CHOICE, ['secondchoice', 'runnerup', 'second']],
  [ImportColumn.REASON, ['reason', 'reasons', 'why']],
  [ImportColumn.OUTCOME, ['outcome', 'bidstatus', 'status']],
];

const SAMPLE = 500;

/** What each column probably means, from its name. What no name tells is ignored until somebody chooses. */
export function suggestMapping(headers: readonly string[]): ColumnChoice[] {
  const plain = headers.map((header) => header.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ''));
  const meaning = new Map<number, ImportColumn>();
  for (const [column, words] of WORDS) {
    const word = words.find((candidate) => plain.some((name, index) => name === candidate && !meaning.has(index)));
    if (word !== undefined)
      meaning.set(
        plain.findIndex((name, index) => name === word && !meaning.has(index)),
        column,
      );
  }
  return headers.map((header, index) => ({ header, column: meaning.get(index) ?? ImportColumn.IGNORE }));
}

/** The format that reads the most of the first dates. Null when none reads any, or no column holds dates. */
export function suggestDateFormat(table: FileTable, mapping: readonly ColumnChoice[]): DateFormat | null {
  const index = mapping.findIndex((choice) => choice.column === ImportColumn.DATE);
  if (index < 0) return null;
  const dates = table.records.slice(0, SAMPLE).map((record) => record.cells[index] ?? '');
  const read = DATE_FORMATS.map((format) => ({
    format,
    count: dates.filter((date) => readDay(date, format) !== null).length,
  }));
  const best = read.reduce((most, next) => (next.count > most.count ? next : most));
  return best.count === 0 ? null : best.format;
}

/** A name for the dataset, from the file's. */
export function suggestDatasetName(fileName: string): string {
  const words = fileName.replace(/\.[^.]*$/, '').replaceAll(/[_-]+/g, ' ');
  const name = words.replaceAll(/(\d{4}) (\d{4})/g, '$1–$2').trim();
  return beginningOf(name.charAt(0).toUpperCase() + name.slice(1), 120) || 'Imported contests';
}
