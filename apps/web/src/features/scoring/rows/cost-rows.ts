import {
  areEqualTerms,
  companyCost,
  type CostBasis,
  evaluatedTotal,
  outsideCosts,
  shareInWords,
} from '@bidwell/domain/cost-basis';
import { type InternalCost, labourCost, overheadCost } from '@bidwell/domain/internal-cost';
import { formatMoney } from '../../../ui/money';
import { formatNumber } from '../../../ui/numbers';
import { cellsOf, joined, nothing } from './cells';
import type { ComparedJob, ComparedProposal } from '../compared';
import type { Cell, CompareRow } from './compare-row';
import { areEqual, markLowest } from './differences';

/** What the company spends on each offer, on both bases side by side, and the total that price is scored on. */
export function costRows(job: ComparedJob, proposals: readonly ComparedProposal[]): CompareRow[] {
  const isTold = proposals.some(({ content }) => content.cost !== null);
  return [
    ...evaluatedRow(job, proposals),
    ...(isTold
      ? [
          basisRow('full', 'In full', 'A team’s labour, what it buys, overhead', job, proposals),
          basisRow(
            'avoidable',
            'Avoidable',
            'What the company would no longer spend without this offer',
            job,
            proposals,
          ),
          ...partRows(job, proposals),
        ]
      : []),
  ];
}

/** The total that the price formula runs on. Left out where it is the comparable total of all. */
function evaluatedRow({ currency, terms }: ComparedJob, proposals: readonly ComparedProposal[]): CompareRow[] {
  if (areEqualTerms(terms) || proposals.every(({ side }) => side === null)) return [];
  const cells = proposals.map(({ side, comparableTotal }): Cell => {
    if (side === null || comparableTotal === null) return nothing('No total to raise');
    const total = evaluatedTotal(comparableTotal, side === 'internal' ? 'team' : 'vendor', terms);
    const raised = side === 'external' ? `${formatMoney((total ?? 0) - comparableTotal, currency)} added` : null;
    return total === null ? nothing('No total to raise') : amount(total, raised);
  });
  const added = joined(
    outsideCosts(terms) > 0 && `${formatMoney(outsideCosts(terms), currency)} for going outside`,
    terms.homePreference > 0 && `${shareInWords(terms.homePreference)} preference for own teams`,
  );
  const detail = `Price is scored on this. Added to vendors’ totals: ${added}`;
  return [costRow('evaluated', 'Evaluated total', detail, cells)];
}

/** What an offer costs the company on one basis: a team by its own reckoning, a vendor by its price and going outside. */
function basisRow(
  basis: CostBasis,
  label: string,
  detail: string,
  { terms, currency }: ComparedJob,
  proposals: readonly ComparedProposal[],
): CompareRow {
  const added = outsideCosts(terms);
  const cells = cellsOf(proposals, ({ side, comparableTotal, content: { cost } }) => {
    if (side === null) return nothing('Hidden while names are');
    const kind = side === 'internal' ? ('team' as const) : ('vendor' as const);
    const spent = companyCost({ kind, comparableTotal, cost }, basis, terms);
    if (spent === null) return nothing(kind === 'team' ? 'Not worked out' : 'No total to compare');
    if (kind === 'team') return amount(spent);
    return amount(spent, added > 0 ? `its price and ${formatMoney(added, currency)} for going outside` : 'its price');
  });
  return costRow(basis, label, detail, markLowest(cells, 'difference'));
}

/** What a team’s reckoning is made of. */
function partRows({ currency }: ComparedJob, proposals: readonly ComparedProposal[]): CompareRow[] {
  const money = (sum: number) => formatMoney(sum, currency);
  const row = (key: string, label: string, detail: string | null, cell: (cost: InternalCost) => Cell): CompareRow => {
    const cells = cellsOf(proposals, ({ side, content: { cost } }) => {
      if (cost !== null) return cell(cost);
      return nothing(side === 'internal' ? 'Not worked out' : 'A vendor’s price is its cost to the company');
    });
    return costRow(key, label, detail, cells);
  };
  return [
    row('labour', 'Labour', 'Hours × loaded rate', (cost) => labourCell(cost, money)),
    row('bought', 'Bought for this job', null, ({ passThrough }) => amount(passThrough)),
    row('overhead', 'Overhead', null, (cost) => overheadCell(cost)),
  ];
}

function costRow(key: string, label: string, detail: string | null, cells: readonly Cell[]): CompareRow {
  const isEqual = (key === 'full' || key === 'avoidable' || key === 'evaluated') && areEqual(cells);
  return { key: `cost ${key}`, label, detail, cells, isEqual, isReckoned: true };
}

function amount(of: number, detail: string | null = null): Cell {
  return { kind: 'amount', amount: of, detail, mark: null };
}

function labourCell(cost: InternalCost, money: (amount: number) => string): Cell {
  const entries = cost.labour.map(({ role, hours, rate, avoidableShare }) => ({
    main: role,
    detail: joined(
      `${formatNumber(hours, 3)} h at ${money(rate)}`,
      avoidableShare > 0 && `${percent(avoidableShare)} of it avoidable`,
    ),
  }));
  if (entries.length === 0) return nothing('No labour');
  return { kind: 'words', entries: [...entries, { main: money(labourCost(cost)), detail: 'in all' }], mark: null };
}

function overheadCell(cost: InternalCost): Cell {
  const { overheadRate, avoidableOverheadShare } = cost;
  const detail = joined(
    `${percent(overheadRate)} of the labour`,
    avoidableOverheadShare > 0 && `${percent(avoidableOverheadShare)} of it avoidable`,
  );
  return amount(overheadCost(cost), detail);
}

const percent = (hundredths: number) => `${formatNumber(hundredths / 100, 2)}%`;
