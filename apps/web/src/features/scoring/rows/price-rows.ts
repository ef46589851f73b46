import { lineBasisWords } from '@bidwell/domain/line-basis';
import { inGroups } from '@bidwell/domain/line-groups';
import type { ProposalLine, RequiredLine } from '@bidwell/domain/proposal-content';
import { amountOf, inBriefTerms } from '@bidwell/domain/proposal-totals';
import { formatMoney } from '../../../ui/money';
import { formatNumber } from '../../../ui/numbers';
import { isSealed, joined, nothing, sealed } from './cells';
import type { ComparedJob, ComparedProposal } from '../compared';
import type { Cell, CompareGroup, CompareRow } from './compare-row';
import { areEqual, markLowest } from './differences';

/** The lines of the brief group by group, each with what it comes to; optional ones by themselves, because they do not count. */
export function briefGroups(job: ComparedJob, proposals: readonly ComparedProposal[]): CompareGroup[] {
  const counted = inGroups(job.lines.filter(({ isOptional }) => !isOptional));
  const groups = counted.map(({ group, lines }): CompareGroup => {
    const title = group === '' ? 'Line items' : group;
    const rows = lines.map((line) => briefRow(line, job, proposals)).filter(saysSomething);
    return {
      key: `lines ${group}`,
      title,
      rows,
      ...(counted.length > 1 && job.sealsPrices !== true && { sums: sumsOf(rows) }),
    };
  });
  const optional = job.lines.filter(({ isOptional }) => isOptional).map((line) => briefRow(line, job, proposals));
  return [...groups, { key: 'optional', title: 'Optional lines, not counted', rows: optional.filter(saysSomething) }];
}

function briefRow(required: RequiredLine, job: ComparedJob, proposals: readonly ComparedProposal[]): CompareRow {
  const cells = proposals.map(({ content }) => {
    const line = content.lines.find(({ lineId }) => lineId === required.id);
    return line ? lineCell(line, job) : ask('Not answered');
  });
  const { quantity, unit, basis, isOptional, group } = required;
  const detail = joined(
    `${formatNumber(quantity, 3)} × ${unit}`,
    basis !== 'unit' && lineBasisWords[basis],
    isOptional && group !== '' && group,
  );
  return row(`line ${required.id}`, required.title, detail, cells);
}

/** While prices are sealed the row of totals says so once: a line is there only if somebody says more about it. */
function saysSomething({ cells }: CompareRow): boolean {
  return !cells.every(isSealed);
}

/** What the rows of a group come to, column by column. */
function sumsOf(rows: readonly CompareRow[]): Cell[] {
  const width = rows[0]?.cells.length ?? 0;
  return Array.from({ length: width }, (_, column): Cell => {
    const amounts = rows
      .map(({ cells }) => cells[column])
      .flatMap((cell) => (cell?.kind === 'amount' ? [cell.amount] : []));
    const amount = amounts.reduce((sum, each) => sum + each, 0);
    return { kind: 'amount', amount, detail: null, mark: null };
  });
}

/** The lines that bidders added by themselves: what counts, what is optional, and what is offered instead of something. */
export function ownGroups(job: ComparedJob, proposals: readonly ComparedProposal[]): CompareGroup[] {
  const own = (isOptional: boolean) => (line: ProposalLine) =>
    line.lineId === null && line.alternativeTo === null && line.isOptional === isOptional;
  return [
    { key: 'own', title: 'Lines of their own', rows: ownRows(job, proposals, own(false)) },
    {
      key: 'own optional',
      title: 'Optional lines of their own, not counted',
      rows: ownRows(job, proposals, own(true)),
    },
    { key: 'alternatives', title: 'Alternatives, not counted', rows: alternativeRows(job, proposals) },
  ];
}

function alternativeRows(job: ComparedJob, proposals: readonly ComparedProposal[]): CompareRow[] {
  return job.lines.flatMap(({ id, title }) => {
    const rows = ownRows(job, proposals, ({ alternativeTo }) => alternativeTo === id);
    return rows.map((each) => ({
      ...each,
      key: `instead of ${id} ${each.key}`,
      detail: joined(`Instead of ${title}`, each.detail),
    }));
  });
}

/** The same title shares a row; a bidder that uses a title twice gets a second row for it. */
function ownRows(
  job: ComparedJob,
  proposals: readonly ComparedProposal[],
  isMeant: (line: ProposalLine) => boolean,
): CompareRow[] {
  const own = proposals.map(({ content }) => numbered(content.lines.filter(isMeant)));
  const titles = new Map(own.flatMap((lines) => [...lines].map(([key, { title }]) => [key, title.trim()] as const)));
  return [...titles].map(([key, title]) => {
    const cells = own.map((lines) => {
      const line = lines.get(key);
      return line ? lineCell(line, job, true) : nothing('Not in this proposal');
    });
    return row(`own ${key}`, title || 'Without a name', null, cells);
  });
}

function numbered(lines: readonly ProposalLine[]): Map<string, ProposalLine> {
  const found = new Map<string, ProposalLine>();
  for (const line of lines) {
    const name = line.title.trim().toLowerCase();
    let key = name;
    for (let number = 2; found.has(key); number += 1) key = `${name} ${number}`;
    found.set(key, line);
  }
  return found;
}

function row(key: string, label: string, detail: string | null, cells: readonly Cell[]): CompareRow {
  return { key, label, detail, cells: markLowest(cells, 'difference'), isEqual: areEqual(cells) };
}

function lineCell(line: ProposalLine, { lines, currency, sealsPrices }: ComparedJob, isOwn = false): Cell {
  const detail = said(line, isOwn);
  if (line.answer === 'included') return { kind: 'words', entries: [{ main: 'Included', detail }], mark: null };
  if (line.answer === 'notOffered') return ask('Not offered', joined(line.reason, detail));
  const amount = amountOf(line, lines);
  if (sealsPrices === true) return sealed(detail);
  if (amount === null) return ask('No price yet', detail);
  return { kind: 'amount', amount, detail: joined(reckoning(line, lines, currency, isOwn), detail), mark: null };
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

/** Everything else that a line says. */
function said({ group, basis, taxRate, isPassThrough, note }: ProposalLine, isOwn: boolean): string | null {
  return joined(
    isOwn && group.trim(),
    isOwn && basis !== 'unit' && lineBasisWords[basis],
    taxRate !== null && `${formatNumber(taxRate / 100, 2)}% tax`,
    isPassThrough && 'handed on at cost',
    note.trim(),
  );
}

function ask(what: string, reason: string | null = null): Cell {
  return { kind: 'words', entries: [{ main: `${what}: ask`, detail: reason }], mark: 'always' };
}
