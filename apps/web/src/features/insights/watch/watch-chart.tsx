import type { DayNoteFragment } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { ChartFrame, type ChartColumn } from '../../../ui/chart-frame';
import { formatDay } from '../../../ui/dates';
import { placeNotes } from '../notes/day-note';
import { ShownNotes } from '../notes/shown-notes';
import { WatchPlot } from './watch-plot';
import { pointWords, watchFinding, type WatchPoint, watchSummary } from './watch-words';

const WatchChart_TeamWatch = graphql(`
  fragment WatchChart on TeamWatch {
    baselineFrom
    watchFrom
    bids
    wins
    expected
    runLength
    fallLimit
    riseLimit
    isAlarming
    points {
      day
      bids
      wins
      above
      fall
      rise
    }
    alarms {
      id
      side
      raisedOn
      beganOn
      closedAt
    }
  }
`);

interface WatchChartProps {
  name: string;
  watch: FragmentType<typeof WatchChart_TeamWatch>;
  /** Those on everybody and on this team. */
  notes: readonly DayNoteFragment[];
}

/** Wins above its own past, and the evidence for a change, on one time. */
export function WatchChart({ name, watch: masked, notes }: WatchChartProps) {
  const watch = readFragment(WatchChart_TeamWatch, masked);
  const last = watch.points.at(-1)?.day ?? watch.watchFrom;
  const isShown = (day: string) => (day >= watch.watchFrom && day <= last ? 0 : null);
  return (
    <>
      <ChartFrame
        title={watchFinding(name, watch)}
        summary={watchSummary(watch)}
        rows={watch.points}
        columns={COLUMNS}
        rowKey={({ day }) => day}
        fileName="wins-above-its-own-past"
        points={watch.points.map((point) => ({ key: point.day, words: pointWords(point, watch) }))}
        definition={<WatchDefinition />}
      >
        {(active, reach) => <WatchPlot watch={watch} notes={notes} active={active} onReach={reach} />}
      </ChartFrame>
      <ShownNotes notes={placeNotes(notes, isShown).shown} />
    </>
  );
}

const COLUMNS: ChartColumn<WatchPoint>[] = [
  { key: 'day', header: 'Day', value: ({ day }) => day, cell: ({ day }) => formatDay(day) },
  { key: 'bids', header: 'Bids so far', value: ({ bids }) => bids },
  { key: 'wins', header: 'Won so far', value: ({ wins }) => wins },
  { key: 'above', header: 'Above its own past', value: ({ above }) => above },
  { key: 'fall', header: 'Evidence: less often', value: ({ fall }) => fall },
  { key: 'rise', header: 'Evidence: more often', value: ({ rise }) => rise },
];

function WatchDefinition() {
  return (
    <>
      <p>
        The team is held against its own past: a year of contests, fitted once and then left alone, so that a slow
        change cannot hide in it. For each later contest that past gives a chance to win, with this price, this date and
        these rivals. The upper line adds up wins less chances.
      </p>
      <p>
        The lower lines add up how much better each result fits to odds changed by a third (two thirds as high, or half
        as high again) than to unchanged odds; they never fall below nothing. Past the dashed line it is an alarm. The
        line is set so that chance alone gives as many alarms a year, in all teams together, as the company said it can
        live with. An alarm says look, never why. Source: Steiner and others, 2000.
      </p>
    </>
  );
}
