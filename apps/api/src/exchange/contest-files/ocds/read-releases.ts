import { refuse } from '../../../platform/graphql/refusal.js';
import type { FileRow, FileTable } from '../file-table.js';
import { named, partyNames } from './bids-of.js';
import { contestsOf, type OcdsContest } from './contests-of.js';
import { dayIn, type JsonObject, objectAt, objectsIn, textIn } from './json.js';
import { proceduresIn } from './procedures.js';

/** Names of the columns, so that each is taken for what it is. */
export const OCDS_HEADERS = [
  'contest',
  'date',
  'title',
  'details',
  'category',
  'classification',
  'requester',
  'unit',
  'asked on',
  'bidder',
  'price',
  'currency',
  'outcome',
  'second choice',
  'winner',
  'ceiling',
] as const;

type Cells = Record<(typeof OCDS_HEADERS)[number], string>;

/** How the standard's words for a bid's status are said here. */
const OUTCOMES: Record<string, string> = {
  invited: 'silent',
  disqualified: 'disqualified',
  withdrawn: 'withdrawn late',
};

/**
 * Reads releases of the Open Contracting Data Standard (1.1, with or without the bids extension) as the table that a CSV of the
 * same contests would be: one row a bid. So they are mapped, previewed and judged by the same rules.
 */
export function readReleases(text: string): FileTable {
  const records: FileRow[] = [];
  const remarks: FileTable['remarks'] = [];
  for (const procedure of proceduresIn(text)) {
    const contests = contestsOf(procedure);
    const row = records.length + 2;
    if (typeof contests === 'string') {
      const message = `Procedure ${textIn(procedure.ocid)} is left out: ${contests}.`;
      remarks.push({ row, message });
    } else
      for (const cells of contests.flatMap((contest) => rowsOf(procedure, contest))) {
        records.push({ row: records.length + 2, cells: OCDS_HEADERS.map((header) => cells[header]) });
      }
  }
  if (records.length === 0)
    return refuse(
      'NO_ROWS',
      `No procedure in this file has bids and a decision. The first one: ${remarks[0]?.message ?? ''}`,
    );
  return { headers: [...OCDS_HEADERS], records, remarks, isTyped: true };
}

function rowsOf(procedure: JsonObject, { ref, day, bids }: OcdsContest): Cells[] {
  const about = aboutContest(procedure);
  return bids.map(({ bid, isWinner }) => ({
    ...about,
    contest: ref,
    date: day,
    bidder: bid.tenderers.map((tenderer) => tenderer.name || tenderer.id).join(' + '),
    price: bid.amount,
    currency: bid.currency || about.currency,
    outcome: OUTCOMES[bid.status] ?? '',
    'second choice': bid.rank === 2 && !isWinner ? '1' : '',
    winner: isWinner ? '1' : '0',
  }));
}

function aboutContest(
  procedure: JsonObject,
): Omit<Cells, 'contest' | 'date' | 'bidder' | 'price' | 'outcome' | 'second choice' | 'winner'> {
  const tender = objectAt(procedure, 'tender');
  const names = partyNames(procedure);
  const classification = objectAt(objectsIn(tender.items)[0] ?? null, 'classification');
  const { amount, currency } = objectAt(tender, 'value');
  return {
    title: textIn(tender.title),
    details: textIn(tender.description),
    category: textIn(tender.mainProcurementCategory),
    classification: textIn(classification.description) || textIn(classification.id),
    requester: named(objectAt(procedure, 'buyer'), names).name,
    unit: named(objectAt(tender, 'procuringEntity'), names).name,
    'asked on': dayIn(objectAt(tender, 'tenderPeriod').startDate),
    currency: textIn(currency),
    ceiling: textIn(amount),
  };
}
