import type { ProposalLine, RequiredLine } from '@bidwell/domain/proposal-content';
import { amountOf, inBriefTerms } from '@bidwell/domain/proposal-totals';
import { formatMoney } from '../../ui/money';
import { formatNumber } from '../../ui/numbers';
import type { ComparedJob, ComparedProposal } from './compared';
import type { Cell, CompareRow, Entry } from './compare-row';
import { areEqual, markLowest } from './differences';

/** The comparable total of each, and what each left without a price: named, never taken for zero. */
export function leadingRows(job: ComparedJob, proposals: readonly ComparedProposal[]): CompareRow[] {
  const totals = proposals.map((proposal): Cell => totalCell(job, proposal));
  const missing = proposals.map(({ unpriced }): Cell => {
    const entries = unpriced.map(({ title, reason }): Entry => ({ main: `${title}: ask`, detail: reason }));
    if (entries.length > 0) return { kind: 'words', entries, mark: 'always' };
    return { kind: 'words', entries: [{ main: 'Nothing missing', detail: null }], mark: null };
  });
  return [
    { key: 'total', label: 'Comparable total', detail: null, cells: markLowest(totals, 'always'), isEqual: false },
    { key: 'missing', label: 'Not priced by them', detail: null, cells: missing, isEqual: areEqual(missing) },
  ];
}

function totalCell({ lines }: ComparedJob, { content, comparableTotal, unpriced }: ComparedProposal): Cell {
  const rest = content.lines.reduce((sum, line) => sum + (amountOf(line, lines) ?? 0), 0);
  const without = unpriced.map(({ title }) => title).join(', ');
  return { kind: 'total', amount: comparableTotal, rest, without, mark: null };
}

/** A row for every line of the brief. */
export function briefRows(job: ComparedJob, proposals: readonly ComparedProposal[]): CompareRow[] {
  return job.lines.map((required) => {
    const cells = proposals.map(({ content }) => {
      const line = content.lines.find(({ lineId }) => lineId === required.id);
      return line ? lineCell(line, job) : ask('Not answered');
    });
    const detail = `${formatNumber(required.quantity, 3)} × ${required.unit}`;
    return row(`line ${required.id}`, required.title, detail, cells);
  });
}

/** A row for every line that bidders added by themselves; the same title shares a row. */
export function ownRows(job: ComparedJob, proposals: readonly ComparedProposal[]): CompareRow[] {
  const own = proposals.map(({ content }) => content.lines.filter(({ lineId }) => lineId === null));
  const titles = new Map(own.flat().map(({ title }) => [keyOf(title), title.trim()]));
  return [...titles].map(([key, title]) => {
    const cells = own.map((lines): Cell => {
      const line = lines.find((each) => keyOf(each.title) === key);
      return line ? lineCell(line, job, true) : { kind: 'none', words: 'Not in this proposal', mark: null };
    });
    return row(`own ${key}`, title || 'Without a name', null, cells);
  });
}

function row(key: string, label: string, detail: string | null, cells: readonly Cell[]): CompareRow {
  return { key, label, detail, cells: markLowest(cells, 'difference'), isEqual: areEqual(cells) };
}

const keyOf = (title: string) => title.trim().toLowerCase();

function lineCell(line: ProposalLine, { lines, currency }: ComparedJob, isOwn = false): Cell {
  if (line.answer === 'included') return { kind: 'words', entries: [{ main: 'Included', detail: null }], mark: null };
  if (line.answer === 'notOffered') return ask('Not offered', line.reason);
  const amount = amountOf(line, lines);
  if (amount === null) return ask('No price yet');
  return { kind: 'amount', amount, detail: reckoning(line, lines, currency, isOwn), mark: null };
}

/** How the amount comes about: "at £25"; for a line of their own with its quantity, which the brief does not say. */
function reckoning(
  line: ProposalLine,
  required: readonly RequiredLine[],
  currency: string,
  isOwn: boolean,
): string | null {
  const { quantity, unit } = inBriefTerms(line, required);
  const at = `at ${formatMoney(line.unitPrice ?? 0, currency)}`;
  if (isOwn) return `${formatNumber(quantity, 3)} × ${unit} ${at}`.replaceAll(/\s+/g, ' ');
  return quantity === 1 ? null : at;
}

function ask(what: string, reason: string | null = null): Cell {
  return { kind: 'words', entries: [{ main: `${what}: ask`, detail: reason }], mark: 'always' };
}
