import { type ScaleLinear, type ScaleTime, scaleLinear, scaleUtc } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import type { DayNoteFragment } from '../../../graphql/generated/graphql';
import { formatMonth } from '../../../ui/dates';
import { placeNotes } from '../notes/day-note';
import { NoteMarks } from '../notes/note-marks';
import { useWidth } from '../use-width';
import type { Watch, WatchPoint } from './watch-words';
import styles from './watch.module.css';

interface WatchPlotProps {
  watch: Watch;
  notes: readonly DayNoteFragment[];
  active: number | null;
  onReach: (point: number | null) => void;
}

type X = ScaleTime<number, number>;
type Y = ScaleLinear<number, number>;

const HEIGHT = 340;
const EDGE = { left: 34, right: 12 };
/** The two pictures on one time, never two scales in one. */
const ABOVE = { top: 30, bottom: 150 };
/** Below this width the evidence is named in a few words. */
const ROOM_FOR_WORDS = 480;
const EVIDENCE = { top: 190, bottom: 305 };
const DAY = 86_400_000;

export function WatchPlot({ watch, notes, active, onReach }: WatchPlotProps) {
  const [box, width] = useWidth(720);
  const { points, fallLimit, riseLimit } = watch;
  const last = points.at(-1)?.day ?? watch.watchFrom;
  const x = scaleUtc([new Date(watch.watchFrom), new Date(Date.parse(last) + DAY)], [EDGE.left, width - EDGE.right]);
  const most = Math.max(2, ...points.map(({ above }) => Math.abs(above)));
  const above = scaleLinear([-most, most], [ABOVE.bottom, ABOVE.top]).nice(4);
  const highest = Math.max(fallLimit, riseLimit, ...points.flatMap(({ fall, rise }) => [fall, rise]));
  const evidence = scaleLinear([0, highest * 1.1], [EVIDENCE.bottom, EVIDENCE.top]);
  const placeOf = (day: string) => (day >= watch.watchFrom && day <= last ? x(new Date(day)) : null);
  const reached = active === null ? undefined : points[active];
  return (
    <div ref={box}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
        <Months x={x} width={width} points={points} />
        <AbovePast points={points} x={x} y={above} width={width} />
        <Evidence watch={watch} x={x} y={evidence} width={width} />
        <Alarms watch={watch} x={x} y={evidence} />
        <NoteMarks notes={placeNotes(notes, placeOf).placed} top={ABOVE.top} bottom={EVIDENCE.bottom} />
        {reached && <Reached point={reached} x={x} above={above} evidence={evidence} />}
        <ReachRects points={points} x={x} onReach={onReach} />
      </svg>
    </div>
  );
}

/** Months, and how many bids there were up to each. */
function Months({ x, width, points }: { x: X; width: number; points: readonly WatchPoint[] }) {
  const months = x.ticks(Math.max(2, Math.floor(width / 90)));
  const bidsUntil = (month: Date) => points.findLast(({ day }) => new Date(day) < month)?.bids ?? 0;
  return (
    <>
      {months.map((month) => (
        <g key={month.getTime()}>
          <line className={styles.grid} x1={x(month)} x2={x(month)} y1={ABOVE.top} y2={EVIDENCE.bottom} />
          <text className={styles.axis} x={x(month)} y={HEIGHT - 20}>
            {formatMonth(month.toISOString().slice(0, 10))}
          </text>
          <text className={styles.axis} x={x(month)} y={HEIGHT - 4}>
            {bidsUntil(month)} bids
          </text>
        </g>
      ))}
    </>
  );
}

interface PartProps {
  points: readonly WatchPoint[];
  x: X;
  y: Y;
  width: number;
}

function AbovePast({ points, x, y, width }: PartProps) {
  const path = line<WatchPoint>()
    .x(({ day }) => x(new Date(day)))
    .y((point) => y(point.above))
    .curve(curveStepAfter);
  return (
    <g>
      <text className={styles.label} x={0} y={12}>
        Wins above its own past
      </text>
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? styles.base : styles.grid}
            x1={EDGE.left}
            x2={width - EDGE.right}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text className={styles.axis} x={EDGE.left - 6} y={y(tick)} dy="0.32em" textAnchor="end">
            {tick > 0 ? `+${tick}` : tick}
          </text>
        </g>
      ))}
      <path className={styles.above} d={path(points) ?? ''} />
    </g>
  );
}

function Evidence({ watch, x, y, width }: Omit<PartProps, 'points'> & { watch: Watch }) {
  const path = (of: 'fall' | 'rise') =>
    line<WatchPoint>()
      .x(({ day }) => x(new Date(day)))
      .y((point) => y(point[of]))
      .curve(curveStepAfter)(watch.points) ?? '';
  const limit = y(watch.fallLimit);
  return (
    <g>
      <text className={styles.label} x={0} y={EVIDENCE.top - 18}>
        {width < ROOM_FOR_WORDS
          ? 'Evidence: less (line), more often (dots)'
          : 'Evidence that it is chosen less often (line), more often (dots)'}
      </text>
      <line className={styles.base} x1={EDGE.left} x2={width - EDGE.right} y1={y(0)} y2={y(0)} />
      {watch.isAlarming && (
        <>
          <line className={styles.limit} x1={EDGE.left} x2={width - EDGE.right} y1={limit} y2={limit} />
          <text className={styles.axis} x={width - EDGE.right} y={limit - 5} textAnchor="end">
            alarm line
          </text>
        </>
      )}
      <path className={styles.rise} d={path('rise')} />
      <path className={styles.fall} d={path('fall')} />
    </g>
  );
}

/** Where an alarm passed the line, and where the change probably began. */
function Alarms({ watch, x, y }: { watch: Watch; x: X; y: Y }) {
  const within = watch.alarms.filter(({ raisedOn }) => raisedOn >= watch.watchFrom);
  return within.map(({ id, side, raisedOn, beganOn }) => (
    <g key={id}>
      <line
        className={styles.began}
        x1={x(new Date(beganOn))}
        x2={x(new Date(beganOn))}
        y1={ABOVE.top}
        y2={EVIDENCE.bottom}
      />
      <text className={styles.mark} x={x(new Date(beganOn)) + 4} y={ABOVE.top + 10}>
        probably began here
      </text>
      <circle
        className={styles.crossed}
        cx={x(new Date(raisedOn))}
        cy={y(side === 'FALL' ? watch.fallLimit : watch.riseLimit)}
        r={6}
      />
    </g>
  ));
}

function Reached({ point, x, above, evidence }: { point: WatchPoint; x: X; above: Y; evidence: Y }) {
  const at = x(new Date(point.day));
  return (
    <g>
      <circle className={styles.ring} cx={at} cy={above(point.above)} r={7} />
      <circle className={styles.ring} cx={at} cy={evidence(Math.max(point.fall, point.rise))} r={7} />
    </g>
  );
}

/** A stripe for each day, half way to its neighbours. */
function ReachRects({
  points,
  x,
  onReach,
}: {
  points: readonly WatchPoint[];
  x: X;
  onReach: WatchPlotProps['onReach'];
}) {
  const places = points.map(({ day }) => x(new Date(day)));
  return points.map(({ day }, index) => {
    const here = places[index] ?? 0;
    const from = (here + (places[index - 1] ?? here - 8)) / 2;
    const to = (here + (places[index + 1] ?? here + 8)) / 2;
    return (
      <rect
        key={day}
        className={styles.reach}
        x={from}
        width={Math.max(1, to - from)}
        y={ABOVE.top}
        height={EVIDENCE.bottom - ABOVE.top}
        onPointerEnter={() => onReach(index)}
        onPointerLeave={() => onReach(null)}
      />
    );
  });
}
