import { SPEND_IS_SHOWN_FROM, spendInWords } from '@bidwell/domain/goal-spend';
import { type Column, DataTable } from '../../ui/data-table';
import { formatMoney } from '../../ui/money';
import { MoneyText } from '../../ui/money-text';
import { formatNumber } from '../../ui/numbers';
import type { GoalChain } from './chain-documents';

type Spend = GoalChain['spend'][number];

const COLUMNS: readonly Column<Spend>[] = [
  { key: 'awarded', header: 'Awarded jobs', cell: ({ awarded }) => formatNumber(awarded), isRowHeader: true },
  {
    key: 'agreed',
    header: 'Agreed',
    cell: ({ agreed, currency }) => <MoneyText amount={agreed} currency={currency} />,
    isNumber: true,
  },
  {
    key: 'changed',
    header: 'Accepted changes',
    cell: ({ changed, currency }) => <MoneyText amount={changed} currency={currency} />,
    isNumber: true,
  },
  {
    key: 'reported',
    header: 'Cost in the end',
    cell: (spend) =>
      spend.reported === 0
        ? 'not on record yet'
        : `${formatMoney(spend.reportedSpend, spend.currency)} for ${spend.reported} of them: ${spendInWords(spend)}`,
  },
];

/** The money that went into a goal, to those who may know it. */
export function GoalSpend({ rolled: { spend, showsSpend, awarded } }: { rolled: GoalChain }) {
  if (awarded === 0) return null;
  if (!showsSpend)
    return (
      <p className="small muted">
        Sums are for leaders; other employees read them from {SPEND_IS_SHOWN_FROM} awarded jobs on, and people of teams
        and vendors never: a sum over few jobs is nearly a price.
      </p>
    );
  return (
    <DataTable caption="What it cost, by currency" columns={COLUMNS} rows={spend} rowKey={({ currency }) => currency} />
  );
}
