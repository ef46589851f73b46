import { adjustedTotal } from '@bidwell/domain/line-estimate';
import { amountOf, isCounted, perHead, sheetTotals, type SheetTotals } from '@bidwell/domain/proposal-totals';
import { formatDay } from '../../../ui/dates';
import { formatMoney } from '../../../ui/money';
import { formatNumber, ordinal } from '../../../ui/numbers';
import { cellsOf, entriesRow, nothing, proseCell, sealed } from './cells';
import type { ComparedJob, ComparedProposal } from '../compared';
import type { Cell, CompareRow } from './compare-row';
import { areEqual, markLowest } from './differences';

/** The comparable total of each, what each left without a price, and the other sums: named, never taken for zero. */
export function leadingRows(job: ComparedJob, proposals: readonly ComparedProposal[]): CompareRow[] {
  if (job.sealsPrices === true) return sealedRows(proposals);
  const totals = proposals.map((proposal): Cell => totalCell(job, proposal));
  const missing = proposals.map(missingCell);
  return [
    ...differenceRows(proposals),
    {
      key: 'total',
      label: 'Comparable total',
      detail: null,
      cells: markLowest(totals, 'always', job.lowestTotal),
      isEqual: false,
    },
    { key: 'missing', label: 'Not priced by them', detail: null, cells: missing, isEqual: areEqual(missing) },
    ...adjustedRow(job, proposals),
    ...rankRow(proposals),
    ...sumRows(job, proposals),
    ...standingRows(proposals),
  ];
}

function missingCell({ unpriced, estimates }: ComparedProposal): Cell {
  const lines = unpriced.map((line) => {
    return { ...line, estimate: estimates.find(({ lineId }) => lineId === line.lineId) ?? null };
  });
  if (lines.length > 0) return { kind: 'unpriced', lines, mark: 'always' };
  return { kind: 'words', entries: [{ main: 'Nothing missing', detail: null }], mark: null };
}

/** Who leads, where the eye begins. Left out until somebody has a weighted score. */
function rankRow(proposals: readonly ComparedProposal[]): CompareRow[] {
  if (proposals.every(({ rank }) => rank === null)) return [];
  const cells = cellsOf(proposals, ({ rank, marked, weightedScore }): Cell => {
    if (marked?.mark === 'disqualified') return nothing('Disqualified');
    if (rank === null) return nothing('Not scored to the end');
    const detail = `${formatNumber(weightedScore ?? 0, 1)} of 100`;
    return { kind: 'words', entries: [{ main: `${ordinal(rank.place)} of ${rank.of}`, detail }], mark: null };
  });
  return [{ key: 'rank', label: 'Rank by score', detail: null, cells, isEqual: areEqual(cells) }];
}

/** Totals to read side by side, once the requester estimated what somebody left without a price. */
function adjustedRow(job: ComparedJob, proposals: readonly ComparedProposal[]): CompareRow[] {
  if (proposals.every(({ estimates }) => estimates.length === 0)) return [];
  const cells = proposals.map((proposal): Cell => {
    const { content, comparableTotal, unpriced, estimates } = proposal;
    if (comparableTotal !== null) return { kind: 'amount', amount: comparableTotal, detail: null, mark: null };
    const adjusted = adjustedTotal(countedSum(job, content), unpriced, estimates);
    return adjusted === null ? nothing('Nothing estimated') : { kind: 'estimated', ...adjusted, mark: null };
  });
  const detail = 'Your own estimates. No score rests on them.';
  return [{ key: 'adjusted', label: 'Total with estimates', detail, cells, isEqual: false }];
}

/** The same place while prices are sealed. */
function sealedRows(proposals: readonly ComparedProposal[]): CompareRow[] {
  const cells = proposals.map(() => sealed('until everybody has submitted scores'));
  const total: CompareRow = { key: 'total', label: 'Comparable total', detail: null, cells, isEqual: false };
  return [...differenceRows(proposals), total, ...standingRows(proposals)];
}

/** What a variant does otherwise. */
function differenceRows(proposals: readonly ComparedProposal[]): CompareRow[] {
  if (proposals.every(({ variant }) => variant === null)) return [];
  const cells = proposals.map(({ variant }) =>
    variant === null ? nothing('The main offer') : proseCell(variant.words),
  );
  return [{ key: 'variant', label: 'What the variant does otherwise', detail: null, cells, isEqual: false }];
}

function totalCell(job: ComparedJob, { content, comparableTotal, unpriced }: ComparedProposal): Cell {
  const without = unpriced.map(({ title }) => title).join(', ');
  return { kind: 'total', amount: comparableTotal, rest: countedSum(job, content), without, mark: null };
}

/** What the priced lines that count come to, also while others are missing. */
function countedSum({ lines }: ComparedJob, content: ComparedProposal['content']): number {
  return content.lines
    .filter((line) => isCounted(line, lines))
    .reduce((sum, line) => sum + (amountOf(line, lines) ?? 0), 0);
}

interface Summed {
  proposal: ComparedProposal;
  totals: SheetTotals;
}

function sumRows(job: ComparedJob, proposals: readonly ComparedProposal[]): CompareRow[] {
  const summed = proposals.map((proposal) => ({ proposal, totals: sheetTotals(proposal.content, job.lines) }));
  const { currency, headCount } = job;
  const taxed = ({ tax, gross }: SheetTotals) =>
    gross === null ? null : { amount: gross, detail: `of it tax ${formatMoney(tax ?? 0, currency)}` };
  const heads = (proposal: ComparedProposal) => plain(perHead(proposal.comparableTotal, headCount));
  return [
    ...sumRow('gross', 'With tax', summed, ({ totals }) => taxed(totals), 'Tax is not said'),
    ...sumRow('head', 'For each head', summed, ({ proposal }) => heads(proposal), 'No total to share out'),
    ...sumRow('optional', 'All optional lines, not counted', summed, ({ totals }) => some(totals.optional), 'None'),
    ...sumRow('passed', 'Of it handed on at cost', summed, ({ totals }) => some(totals.passThrough), 'Nothing'),
  ];
}

type Sum = { amount: number; detail: string | null } | null;

const plain = (amount: number | null): Sum => (amount === null ? null : { amount, detail: null });
const some = (amount: number): Sum => (amount === 0 ? null : { amount, detail: null });

/** A row of sums, left out where nobody has any. */
function sumRow(
  key: string,
  label: string,
  summed: readonly Summed[],
  sumOf: (summed: Summed) => Sum,
  without: string,
): CompareRow[] {
  const sums = summed.map(sumOf);
  if (sums.every((sum) => sum === null)) return [];
  const cells = sums.map((sum): Cell => (sum === null ? nothing(without) : { kind: 'amount', ...sum, mark: null }));
  return [{ key, label, detail: null, cells, isEqual: areEqual(cells), isReckoned: true }];
}

/** How long each offer stands, and which addendum it does not know. */
function standingRows(proposals: readonly ComparedProposal[]): CompareRow[] {
  const valid = entriesRow('valid', 'Offer stands until', proposals, ({ content: { validUntil } }) => {
    return validUntil === null ? [] : [{ main: formatDay(validUntil), detail: null }];
  });
  const known = cellsOf(proposals, ({ writtenBeforeAddendum: number }) => {
    if (number === null) return nothing('Written to the brief as it stands');
    const entry = {
      main: `Before addendum ${number}: ask`,
      detail: 'It stays valid. The bidder did not confirm it since.',
    };
    return { kind: 'words', entries: [entry], mark: 'always' };
  });
  if (known.every(({ kind }) => kind !== 'words')) return valid;
  return [...valid, { key: 'written', label: 'Written', detail: null, cells: known, isEqual: areEqual(known) }];
}
