import { minorDigits } from '@bidwell/domain/money';
import { useNavigate } from '@tanstack/react-router';
import { ChartFrame } from '../../../ui/chart-frame';
import { ContestsLink } from '../contests-link';
import type { ContestsSearch } from '../contests-search';
import { MoneyPlot } from './money-plot';
import { lineWords, listOf, moneyFinding, type MoneyLine, PART_WORDS } from './money-words';

interface MoneyChartProps {
  /** Of one currency. */
  lines: readonly MoneyLine[];
  search: ContestsSearch;
}

/** The money of one currency, part by part. */
export function MoneyChart({ lines, search }: MoneyChartProps) {
  const navigate = useNavigate();
  const currency = lines[0]?.currency ?? '';
  const open = (line: MoneyLine) => {
    const list = listOf(line, search);
    if (list !== null) void navigate({ to: '/insights/contests', search: list });
    else void navigate({ to: '/insights/outside' });
  };
  return (
    <ChartFrame
      title={moneyFinding(lines)}
      summary={`Sums of chosen prices in ${currency}; of jobs not awarded the most the buyer would have paid; of purchases around the market what was recorded.`}
      rows={lines}
      columns={columnsFor(search)}
      rowKey={({ part }) => part}
      fileName={`money-${currency.toLowerCase()}`}
      points={lines.map((line) => ({ key: line.part, words: `${PART_WORDS[line.part]}: ${lineWords(line)}` }))}
      definition="Inside: a team of our own was chosen. Without a rival: nobody else stood, so being chosen says nothing about the bidder; such awards are in no win rate. Nothing is converted between currencies."
    >
      {(active, reach) => <MoneyPlot lines={lines} active={active} onReach={reach} onOpen={open} />}
    </ChartFrame>
  );
}

function columnsFor(search: ContestsSearch) {
  return [
    { key: 'part', header: 'Part', value: ({ part }: MoneyLine) => PART_WORDS[part] },
    {
      key: 'count',
      header: 'Jobs or purchases',
      value: ({ count }: MoneyLine) => count,
      cell: (line: MoneyLine) => {
        const list = listOf(line, search);
        return list === null ? (
          line.count
        ) : (
          <ContestsLink count={line.count} search={list} of={PART_WORDS[line.part]} />
        );
      },
    },
    {
      key: 'amount',
      header: 'Sum',
      value: ({ amount, currency }: MoneyLine) =>
        amount === null ? null : amount.amount / 10 ** minorDigits(currency),
    },
    { key: 'currency', header: 'Currency', value: ({ currency }: MoneyLine) => currency },
    { key: 'unpriced', header: 'Without a known sum', value: ({ unpriced }: MoneyLine) => unpriced },
  ];
}
