import { avoidableCost, fullCost, type InternalCost, labourCost, overheadCost } from '@bidwell/domain/internal-cost';
import { formatMoney } from '../../ui/money';
import { formatNumber } from '../../ui/numbers';
import { cellsOf, joined, nothing } from './cells';
import type { ComparedJob, ComparedProposal } from './compared';
import type { Cell, CompareRow } from './compare-row';

/** What the work costs the company when a team of its own does it, on both bases. Nothing where no team says. */
export function costRows({ currency }: ComparedJob, proposals: readonly ComparedProposal[]): CompareRow[] {
  if (proposals.every(({ content }) => content.cost === null)) return [];
  const money = (amount: number) => formatMoney(amount, currency);
  const row = (key: string, label: string, detail: string | null, cell: (cost: InternalCost) => Cell): CompareRow => {
    const cells = cellsOf(proposals, ({ side, content: { cost } }) => {
      if (cost !== null) return cell(cost);
      return nothing(side === 'internal' ? 'Not worked out' : 'A vendor’s price is its cost to the company');
    });
    return { key: `cost ${key}`, label, detail, cells, isEqual: false, isReckoned: true };
  };
  return [
    row('full', 'In full', 'Labour, what is bought, overhead', (cost) => amount(fullCost(cost))),
    row('avoidable', 'Avoidable', 'What the company would no longer spend if the work went outside', (cost) =>
      amount(avoidableCost(cost)),
    ),
    row('labour', 'Labour', 'Hours × loaded rate', (cost) => labourCell(cost, money)),
    row('bought', 'Bought for this job', null, ({ passThrough }) => amount(passThrough)),
    row('overhead', 'Overhead', null, (cost) => overheadCell(cost)),
  ];
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
