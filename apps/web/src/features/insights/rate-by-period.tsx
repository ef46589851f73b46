import { useNavigate } from '@tanstack/react-router';
import { ChartFrame, type ChartColumn } from '../../ui/chart-frame';
import { counted } from '../../ui/numbers';
import { ContestsLink } from './contests-link';
import type { ContestsSearch } from './contests-search';
import type { Grain } from './insights-search';
import { periodAt, placeNotes } from './notes/day-note';
import { ShownNotes } from './notes/shown-notes';
import { type Period, spanOf } from './periods';
import type { DayNoteFragment } from '../../graphql/generated/graphql';
import { RatePlot } from './rate-plot';
import { expectedText, rangeOf, rateWords } from './win-rate';

interface RateByPeriodProps {
  /** The finding in words. */
  title: string;
  periods: readonly Period[];
  grain: Grain;
  /** Undefined: our own. */
  dataset: string | undefined;
  /** On everybody. */
  notes: readonly DayNoteFragment[];
}

const SIDES = { internal: 'Internal', external: 'External' } as const;

/** How often each side was chosen, month by month, with the 95% band. */
export function RateByPeriod({ title, periods, grain, dataset, notes }: RateByPeriodProps) {
  const navigate = useNavigate();
  const searchOf = (period: Period): ContestsSearch => ({
    dataset,
    counted: 'contest',
    side: period.side,
    from: period.from,
    to: period.to,
  });
  const open = (period: Period) => void navigate({ to: '/insights/contests', search: searchOf(period) });
  const contests = periods.filter((period) => period.side === 'internal').reduce((sum, period) => sum + period.n, 0);
  const span = spanOf(periods, grain);
  const placeOf = (day: string) => (periodAt(span, periods.at(-1)?.to, day) === null ? null : 0);
  return (
    <>
      <ChartFrame
        title={title}
        summary={`Share of contests won, by ${grain} of decision, with 95% range. Internal teams bid in ${counted(contests, 'contest')}. A gap: too few to say.`}
        rows={periods}
        columns={columnsFor(searchOf)}
        rowKey={keyOf}
        fileName={`win-rate-by-${grain}`}
        definition={
          <p>
            Contests won by one of the side’s bidders, of those in which at least one of them bid, by the day of the
            decision. The band is the 95% Wilson interval. Two periods differ beyond chance only where their bands do
            not touch.
          </p>
        }
        points={periods.map((period) => ({ key: keyOf(period), words: wordsOf(period) }))}
      >
        {(active, reach) => (
          <RatePlot periods={periods} grain={grain} notes={notes} active={active} onReach={reach} onOpen={open} />
        )}
      </ChartFrame>
      <ShownNotes notes={placeNotes(notes, placeOf).shown} />
    </>
  );
}

const keyOf = (period: Period) => `${period.from} ${period.side}`;

function wordsOf(period: Period): string {
  return `${period.name}, ${period.side}: won ${period.wins} of ${counted(period.n, 'contest')}. ${rateWords(period)}.`;
}

function columnsFor(searchOf: (period: Period) => ContestsSearch): ChartColumn<Period>[] {
  return [
    { key: 'name', header: 'Time', value: (period) => period.name },
    { key: 'side', header: 'Side', value: (period) => SIDES[period.side] },
    {
      key: 'n',
      header: 'Contests',
      value: (period) => period.n,
      cell: (period) => (
        <ContestsLink count={period.n} search={searchOf(period)} of={`contests, ${period.name}, ${period.side}`} />
      ),
    },
    {
      key: 'wins',
      header: 'Won',
      value: (period) => period.wins,
      cell: (period) => (
        <ContestsLink
          count={period.wins}
          search={{ ...searchOf(period), won: true }}
          of={`won, ${period.name}, ${period.side}`}
        />
      ),
    },
    {
      key: 'expected',
      header: 'Expected by lot',
      value: (period) => Number(period.expected.toFixed(4)),
      cell: (period) => expectedText(period.expected),
    },
    { key: 'low', header: 'Range from', value: (period) => shareOf(rangeOf(period)?.low) },
    { key: 'high', header: 'Range to', value: (period) => shareOf(rangeOf(period)?.high) },
  ];
}

/** A share for the table and the file; empty where there are too few contests. */
function shareOf(value: number | undefined): number | null {
  return value === undefined ? null : Number(value.toFixed(3));
}
