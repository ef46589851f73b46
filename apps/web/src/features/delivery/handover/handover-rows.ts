import { shareOf } from '@bidwell/domain/money';
import { PromiseClock, PromiseUnit, targetInWords } from '@bidwell/domain/service-promise';
import type { HandedOver, HandedOverWork } from './handover-page';

/* The hand-over as rows, once for the screen, for paper, for CSV and for XLSX. Sums in minor units; days as YYYY-MM-DD. */

export interface HandoverRow {
  part: string;
  what: string;
  detail: string;
  quantity: number | null;
  unit: string;
  unitPrice: number | null;
  amount: number | null;
  /** In per cent. */
  taxRate: number | null;
  day: string | null;
}

const EMPTY = { detail: '', quantity: null, unit: '', unitPrice: null, amount: null, taxRate: null, day: null };

const ANSWERS: Record<string, string> = { included: 'included', notOffered: 'not offered', priced: '' };

const COUNTS = {
  ONCE: 'counts once, from the start of the work',
  EACH_REQUEST: 'counts each time it is asked for',
  MEASURED: 'measured at the end',
};

/** What was chosen, line by line, variant and tax said. */
export function lineRows({ offer }: HandedOverWork): HandoverRow[] {
  return offer.lines.map(({ group, title, answer, quantity, unit, unitPrice, amount, taxRate, isCounted }) => ({
    part: 'Lines',
    what: title,
    detail: [group, ANSWERS[answer] ?? '', isCounted ? '' : 'not in the sum'].filter(Boolean).join(', '),
    quantity,
    unit,
    unitPrice,
    amount,
    taxRate: taxRate === null ? null : taxRate / 100,
    day: null,
  }));
}

/** What was awarded, what changed, and what it comes to now. */
export function sumRows({ offer, agreedTotal, priceNow, changes }: HandedOverWork): HandoverRow[] {
  const sum = (what: string, amount: number | null | undefined, more: Partial<HandoverRow> = {}): HandoverRow[] =>
    amount == null ? [] : [{ part: 'Sums', what, ...EMPTY, amount, ...more }];
  const accepted = changes.filter(({ state }) => state === 'ACCEPTED');
  return [
    ...sum('Before tax', offer.net?.amount),
    ...sum('Tax', offer.tax?.amount),
    ...sum('With tax', offer.gross?.amount),
    ...sum('Awarded at', agreedTotal?.amount, { detail: 'all that is compared, before tax' }),
    ...accepted.flatMap(({ number, what, priceEffect, settledAt }) =>
      sum(`Change ${number}`, priceEffect.amount, { detail: what, day: settledAt?.slice(0, 10) ?? null }),
    ),
    ...(accepted.length === 0 ? [] : sum('Agreed by now', priceNow?.amount, { detail: 'before tax' })),
  ];
}

/** Milestones with what of the price each carries. */
export function milestoneRows({ milestones, priceNow }: HandedOverWork): HandoverRow[] {
  return milestones.map(({ title, dueOn, share, acceptedAt }) => ({
    part: 'Milestones',
    what: title,
    ...EMPTY,
    detail: acceptedAt === null ? 'open' : `accepted ${acceptedAt.slice(0, 10)}`,
    quantity: share,
    unit: share === null ? '' : '% of the price',
    amount: share === null || priceNow === null ? null : shareOf(priceNow.amount, share * 100),
    day: dueOn,
  }));
}

/** What counts beside the price. */
export function promiseRows({ obligations }: HandedOverWork): HandoverRow[] {
  return obligations.map(({ counts, promise }) => ({
    part: 'Promises',
    what: promise.text,
    ...EMPTY,
    detail: [
      `${targetInWords({ ...promise, unit: PromiseUnit[promise.unit], clock: PromiseClock[promise.clock] })} (${promise.metric})`,
      COUNTS[counts],
      promise.remedy ? `if missed: ${promise.remedy}` : '',
    ]
      .filter(Boolean)
      .join(', '),
  }));
}

/** Everything, as the file has it: what it is about first. */
export function handoverRows(job: HandedOver, work: HandedOverWork): HandoverRow[] {
  const { bidder, requester, orderNumber, costCentre, offer } = work;
  const fact = (what: string, detail: string): HandoverRow => ({ part: 'Record', what, ...EMPTY, detail });
  return [
    fact('Reference', job.reference),
    fact('Title', job.title),
    fact('Kind', bidder.kind === 'TEAM' ? 'Letter of obligation' : 'Contract record'),
    fact('Done by', bidder.name),
    fact('Asked for by', requester.name),
    fact('Order number', orderNumber),
    fact('Cost centre', costCentre),
    fact('Variant', offer.variantTitle ?? 'Main offer'),
    fact('Tax', 'Prices before tax; the rate stands with each line'),
    ...lineRows(work),
    ...sumRows(work),
    ...milestoneRows(work),
    ...promiseRows(work),
  ];
}

/** The heads of the columns, with the currency once. */
export function handoverHead(currency: string): string[] {
  return [
    'Part',
    'What',
    'Detail',
    'Quantity',
    'Unit',
    `Unit price (${currency})`,
    `Amount (${currency})`,
    'Tax %',
    'Day',
  ];
}

/** A row as cells, sums in the major unit as plain numbers. */
export function handoverCells(row: HandoverRow, digits: number): (string | number | null)[] {
  const major = (amount: number | null) => (amount === null ? null : amount / 10 ** digits);
  const { part, what, detail, quantity, unit, unitPrice, amount, taxRate, day } = row;
  return [part, what, detail, quantity, unit, major(unitPrice), major(amount), taxRate, day];
}
