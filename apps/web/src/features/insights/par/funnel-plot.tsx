import { type ScaleLinear, type ScalePower, scaleLinear, scaleSqrt } from 'd3-scale';
import { line } from 'd3-shape';
import { type LabelPlace, labelPlaces } from '../label-places';
import { useWidth } from '../use-width';
import { type Funnel, type ParPoint, ratioOf } from './funnel';
import styles from '../rate-chart.module.css';

interface FunnelPlotProps {
  points: readonly ParPoint[];
  funnel: Funnel;
  active: number | null;
  onReach: (point: number | null) => void;
  onOpen: (point: ParPoint) => void;
}

interface Axes {
  x: ScalePower<number, number>;
  y: ScaleLinear<number, number>;
}

const HEIGHT = 340;
const EDGE = { top: 24, right: 60, bottom: 40, left: 44 };
const STEPS = 90;

/** Evidence across on a square-root axis, wins ÷ par upwards; the funnel is what chance alone gives. */
export function FunnelPlot({ points, funnel, active, onReach, onOpen }: FunnelPlotProps) {
  const [box, width] = useWidth(720);
  const most = Math.max(...points.map((point) => point.evidence)) * 1.08;
  const top = Math.max(2, ...points.map((point) => ratioOf(point) * 1.12));
  const x = scaleSqrt([0, most], [EDGE.left, width - EDGE.right]);
  const y = scaleLinear([0, top], [HEIGHT - EDGE.bottom, EDGE.top]);
  const named = points.map((point) => ({ name: nameOf(point), x: x(point.evidence), y: y(ratioOf(point)) }));
  const labels = labelPlaces(named, width);
  const reached = active === null ? undefined : points[active];
  return (
    <div ref={box}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
        <Grid axes={{ x, y }} width={width} />
        <Limits axes={{ x, y }} funnel={funnel} most={most} width={width} />
        {points.map((point, index) => (
          <Team
            key={point.key}
            point={point}
            axes={{ x, y }}
            funnel={funnel}
            label={width < 480 ? null : (labels[index] ?? null)}
          />
        ))}
        {reached && <circle className={styles.ring} cx={x(reached.evidence)} cy={y(ratioOf(reached))} r={9} />}
        {points.map((point, index) => (
          <circle
            key={point.key}
            className={styles.reach}
            cx={x(point.evidence)}
            cy={y(ratioOf(point))}
            r={12}
            onPointerEnter={() => onReach(index)}
            onPointerLeave={() => onReach(null)}
            onClick={() => onOpen(point)}
          />
        ))}
      </svg>
    </div>
  );
}

function Grid({ axes: { x, y }, width }: { axes: Axes; width: number }) {
  return (
    <>
      {y.ticks(5).map((ratio) => (
        <g key={ratio}>
          <line
            className={ratio === 0 ? styles.base : styles.grid}
            x1={EDGE.left}
            x2={width - EDGE.right}
            y1={y(ratio)}
            y2={y(ratio)}
          />
          <text className={styles.axis} x={EDGE.left - 8} y={y(ratio)} dy="0.32em" textAnchor="end">
            {ratio}
          </text>
        </g>
      ))}
      <line className={styles.lot} x1={EDGE.left} x2={width - EDGE.right} y1={y(1)} y2={y(1)} />
      <text className={styles.axis} x={EDGE.left} y={12}>
        Wins ÷ par
      </text>
      <text className={styles.axis} x={width - EDGE.right} y={HEIGHT - 8} textAnchor="end">
        More evidence, growing with bids
      </text>
      <text className={styles.axis} x={x(0)} y={HEIGHT - 8}>
        {width < 480 ? '' : 'Little'}
      </text>
    </>
  );
}

interface LimitsProps {
  axes: Axes;
  funnel: Funnel;
  most: number;
  width: number;
}

/** The funnels, each clipped to what can be: nobody wins fewer than none. */
function Limits({ axes: { x, y }, funnel, most, width }: LimitsProps) {
  const [least, top] = [1.5, y.domain()[1] ?? 0];
  const evidences = Array.from({ length: STEPS + 1 }, (_, step) => {
    const root = Math.sqrt(least) + (step / STEPS) * (Math.sqrt(most) - Math.sqrt(least));
    return root ** 2;
  });
  const widerAt = funnel.widerAt ?? (() => ({ low: 0, high: Infinity }));
  const steps = evidences.map((evidence) => ({ evidence, ...funnel.limitsAt(evidence), wider: widerAt(evidence) }));
  const last = steps.at(-1);
  const path = (which: 'inner' | 'outer' | 'wider', end: 'low' | 'high') =>
    line<(typeof steps)[number]>()
      .defined((step) => step[which][end] <= top)
      .x((step) => x(step.evidence))
      .y((step) => y(Math.max(0, step[which][end])))(steps) ?? '';
  return (
    <>
      {funnel.widerAt && (
        <g className={styles.wider}>
          <path d={path('wider', 'low')} />
          <path d={path('wider', 'high')} />
        </g>
      )}
      {(['inner', 'outer'] as const).map((which) => (
        <g key={which} className={styles[which]}>
          <path d={path(which, 'low')} />
          <path d={path(which, 'high')} />
          {last && (
            <text
              className={styles.axis}
              x={width - EDGE.right + 4}
              y={y(last[which].high)}
              dy={which === 'outer' ? '-0.1em' : '0.75em'}
            >
              {which === 'inner' ? '95%' : '99.8%'}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

const nameOf = ({ name, wins, par }: ParPoint) => `${name} ${wins}/${Math.round(par)}`;

interface TeamProps {
  point: ParPoint;
  axes: Axes;
  funnel: Funnel;
  /** Null where its name finds no room: it is said when the point is reached. */
  label: LabelPlace | null;
}

/** Filled and named with wins and par where it lies outside; hollow where there is no evidence of a difference. */
function Team({ point, axes: { x, y }, funnel, label }: TeamProps) {
  const place = funnel.placeOf(point);
  const isOutside = place === 'above' || place === 'below';
  return (
    <g className={isOutside ? styles.internal : styles.level}>
      <circle className={isOutside ? styles.dot : styles.hollow} cx={x(point.evidence)} cy={y(ratioOf(point))} r={5} />
      {isOutside && label && (
        <text className={styles.label} x={label.x} y={label.y} dy="0.32em" textAnchor={label.anchor}>
          {nameOf(point)}
        </text>
      )}
    </g>
  );
}
