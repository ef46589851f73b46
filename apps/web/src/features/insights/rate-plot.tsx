import { showable } from '@bidwell/signal/minimum';
import { type ScaleLinear, type ScalePoint, scaleLinear, scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Side } from '../../ui/bidder-mark';
import { BidderShape } from './bidder-shape';
import type { DayNoteFragment } from '../../graphql/generated/graphql';
import type { Grain } from './insights-search';
import { periodAt, placeNotes } from './notes/day-note';
import { NoteMarks } from './notes/note-marks';
import { type Period, spanOf } from './periods';
import { ShareAxis } from './share-axis';
import { useWidth } from './use-width';
import { rangeOf } from './win-rate';
import styles from './rate-chart.module.css';

interface RatePlotProps {
  periods: readonly Period[];
  grain: Grain;
  notes?: readonly DayNoteFragment[];
  active: number | null;
  onReach: (point: number | null) => void;
  onOpen: (period: Period) => void;
}

interface Axes {
  x: ScalePoint<string>;
  y: ScaleLinear<number, number>;
}

const HEIGHT = 280;
const EDGE = { top: 20, right: 72, bottom: 30, left: 40 };
const SIDES: readonly Side[] = ['external', 'internal'];

/** The lines and bands. Hidden from screen readers: the frame says each point in words. */
export function RatePlot({ periods, grain, notes = [], active, onReach, onOpen }: RatePlotProps) {
  const [box, width] = useWidth(720);
  const x = scalePoint<string>(spanOf(periods, grain), [EDGE.left, width - EDGE.right]).padding(0.5);
  const y = scaleLinear([0, 1], [HEIGHT - EDGE.bottom, EDGE.top]);
  const placeOf = (day: string) => x(periodAt(x.domain(), periods.at(-1)?.to, day) ?? '') ?? null;
  const reached = active === null ? undefined : periods[active];
  return (
    <div ref={box}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
        <Grid axes={{ x, y }} periods={periods} width={width} />
        <NoteMarks notes={placeNotes(notes, placeOf).placed} top={EDGE.top} bottom={HEIGHT - EDGE.bottom} />
        {SIDES.map((side) => (
          <SideRange
            key={side}
            side={side}
            axes={{ x, y }}
            periods={periods.filter((period) => period.side === side)}
          />
        ))}
        {SIDES.map((side) => (
          <SideLine key={side} side={side} axes={{ x, y }} periods={periods.filter((period) => period.side === side)} />
        ))}
        {reached && <circle className={styles.ring} cx={x(reached.from)} cy={y(middleOf(reached))} r={9} />}
        {periods.map((period, index) => (
          <circle
            key={`${period.from} ${period.side}`}
            className={styles.reach}
            cx={x(period.from)}
            cy={y(middleOf(period))}
            r={12}
            onPointerEnter={() => onReach(index)}
            onPointerLeave={() => onReach(null)}
            onClick={() => onOpen(period)}
          />
        ))}
      </svg>
    </div>
  );
}

/** Where a period is reached by the pointer: its rate, or the ground when there are too few contests for one. */
function middleOf(period: Period): number {
  return showable(period.n) === 'too few' ? 0 : period.wins / period.n;
}

function Grid({ axes: { x, y }, periods, width }: { axes: Axes; periods: readonly Period[]; width: number }) {
  const every = Math.ceil((x.domain().length * 62) / (width - EDGE.left - EDGE.right));
  const names = new Map(periods.map((period) => [period.from, period.name]));
  return (
    <>
      <ShareAxis y={y} left={EDGE.left} right={width - EDGE.right} />
      {x.domain().map((from, place) => (
        <text key={from} className={styles.axis} x={x(from)} y={HEIGHT - 8} textAnchor="middle">
          {place % every === 0 ? names.get(from) : ''}
        </text>
      ))}
    </>
  );
}

interface SideProps {
  side: Side;
  axes: Axes;
  periods: readonly Period[];
}

/** The range of a side. Both are drawn before the lines, so that no range hides the other side's line. */
function SideRange({ side, axes: { x, y }, periods }: SideProps) {
  const steps = stepsOf(x, periods);
  const band = area<Step>()
    .defined((step) => step.range !== null)
    .x((step) => x(step.from) ?? 0)
    .y0((step) => y(step.range?.low ?? 0))
    .y1((step) => y(step.range?.high ?? 0));
  return (
    <g className={styles[side]}>
      <path className={styles.band} d={band(steps) ?? ''} />
      {steps.map(({ from, range }, place) => {
        if (!range || !isAlone(steps, place)) return null;
        return (
          <line key={from} className={styles.alone} x1={x(from)} x2={x(from)} y1={y(range.low)} y2={y(range.high)} />
        );
      })}
    </g>
  );
}

function SideLine({ side, axes: { x, y }, periods }: SideProps) {
  const rate = line<Step>()
    .defined((step) => step.range !== null)
    .x((step) => x(step.from) ?? 0)
    .y((step) => y(step.period ? middleOf(step.period) : 0));
  const shown = periods.filter((period) => rangeOf(period) !== null);
  const last = shown.at(-1);
  return (
    <g className={styles[side]}>
      <path className={styles.line} d={rate(stepsOf(x, periods)) ?? ''} />
      {shown.map((period) => (
        <g key={period.from} className={showable(period.n) === 'rate' ? styles.dot : styles.hollow}>
          <BidderShape side={side} x={x(period.from) ?? 0} y={y(middleOf(period))} size={4} />
        </g>
      ))}
      {last && (
        <text className={styles.name} x={(x(last.from) ?? 0) + 10} y={y(middleOf(last))} dy="0.32em">
          {side === 'internal' ? 'Internal' : 'External'}
        </text>
      )}
    </g>
  );
}

/** A place on the time axis; its period and range are missing where too few contests were decided. */
interface Step {
  from: string;
  period: Period | undefined;
  range: ReturnType<typeof rangeOf>;
}

function stepsOf(x: Axes['x'], periods: readonly Period[]): Step[] {
  const known = new Map(periods.map((period) => [period.from, period]));
  return x.domain().map((from) => ({ from, period: known.get(from), range: rangeIn(known.get(from)) }));
}

function rangeIn(period: Period | undefined) {
  return period === undefined ? null : rangeOf(period);
}

/** A range without neighbours makes no band: it is drawn as a bar. */
function isAlone(steps: readonly { range: unknown }[], place: number): boolean {
  return !steps[place - 1]?.range && !steps[place + 1]?.range;
}
