import { showable } from '@bidwell/signal/minimum';
import { type ScaleLinear, type ScalePoint, scaleLinear, scalePoint } from 'd3-scale';
import { ShareAxis } from '../share-axis';
import { useWidth } from '../use-width';
import { rangeOf } from '../win-rate';
import type { BandQuarter } from './band-quarter';
import charts from '../rate-chart.module.css';
import styles from './band-plot.module.css';

interface BandPlotProps {
  quarters: readonly BandQuarter[];
  band: { low: number; high: number };
  active: number | null;
  onReach: (point: number | null) => void;
  onOpen: (quarter: BandQuarter) => void;
}

interface Axes {
  x: ScalePoint<string>;
  y: ScaleLinear<number, number>;
}

const SHARES = { top: 12, bottom: 212 };
const VENDORS = { top: 264, bottom: 324 };
const HEIGHT = 348;
const EDGE = { left: 44, right: 12 };

/** Two stacked panels on one time axis, each with its own scale. Hidden from screen readers: the frame says each point. */
export function BandPlot({ quarters, band, active, onReach, onOpen }: BandPlotProps) {
  const [box, width] = useWidth(720);
  const x = scalePoint<string>(
    quarters.map(({ from }) => from),
    [EDGE.left, width - EDGE.right],
  ).padding(0.5);
  const y = scaleLinear([0, 1], [SHARES.bottom, SHARES.top]);
  const every = Math.ceil((quarters.length * 62) / (width - EDGE.left - EDGE.right));
  return (
    <div ref={box}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
        <rect
          className={styles.band}
          x={EDGE.left}
          width={width - EDGE.left - EDGE.right}
          y={y(band.high / 100)}
          height={y(band.low / 100) - y(band.high / 100)}
        />
        <ShareAxis y={y} left={EDGE.left} right={width - EDGE.right} />
        {quarters.map((quarter) => (
          <Share key={quarter.from} quarter={quarter} axes={{ x, y }} />
        ))}
        <Vendors quarters={quarters} x={x} width={width} />
        {quarters.map(({ from, name }, place) => (
          <text key={from} className={charts.axis} x={x(from)} y={HEIGHT - 6} textAnchor="middle">
            {place % every === 0 ? name : ''}
          </text>
        ))}
        {quarters.map((quarter, place) => (
          <rect
            key={quarter.from}
            className={active === place ? styles.reached : charts.reach}
            x={(x(quarter.from) ?? 0) - x.step() / 2}
            width={x.step() || width - EDGE.left - EDGE.right}
            y={SHARES.top}
            height={VENDORS.bottom - SHARES.top}
            onPointerEnter={() => onReach(place)}
            onPointerLeave={() => onReach(null)}
            onClick={() => onOpen(quarter)}
          />
        ))}
      </svg>
    </div>
  );
}

/** The range as a bar; a dot only where it is narrow enough for one. Nothing below ten contests. */
function Share({ quarter, axes: { x, y } }: { quarter: BandQuarter; axes: Axes }) {
  const range = rangeOf(quarter);
  if (range === null) return null;
  return (
    <g className={charts.internal}>
      <line className={charts.range} x1={x(quarter.from)} x2={x(quarter.from)} y1={y(range.low)} y2={y(range.high)} />
      {showable(quarter.n) === 'rate' && (
        <circle className={charts.dot} cx={x(quarter.from)} cy={y(quarter.wins / quarter.n)} r={4.5} />
      )}
    </g>
  );
}

function Vendors({ quarters, x, width }: { quarters: readonly BandQuarter[]; x: Axes['x']; width: number }) {
  const most = Math.max(1, ...quarters.map(({ vendors }) => vendors));
  const y = scaleLinear([0, most], [VENDORS.bottom, VENDORS.top]);
  const bar = Math.min(28, (x.step() || 28) * 0.6);
  return (
    <g>
      <text className={charts.axis} x={EDGE.left} y={VENDORS.top - 26}>
        Vendors who stood
      </text>
      <line className={charts.base} x1={EDGE.left} x2={width - EDGE.right} y1={y(0)} y2={y(0)} />
      {quarters.map(({ from, vendors }) => (
        <g key={from}>
          <rect
            className={styles.vendors}
            x={(x(from) ?? 0) - bar / 2}
            width={bar}
            y={y(vendors)}
            height={y(0) - y(vendors)}
          />
          <text className={charts.label} x={x(from)} y={y(vendors) - 4} textAnchor="middle">
            {vendors}
          </text>
        </g>
      ))}
    </g>
  );
}
