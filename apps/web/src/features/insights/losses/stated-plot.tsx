import { scaleLinear } from 'd3-scale';
import { formatPercent } from '../../../ui/numbers';
import { BidderShape } from '../bidder-shape';
import { useWidth } from '../use-width';
import { type Choices, shareOf, type StatedRow } from './stated';
import styles from '../rate-chart.module.css';

interface StatedPlotProps {
  rows: readonly StatedRow[];
  choices: Choices;
  active: number | null;
  onReach: (point: number | null) => void;
}

const SIDES = ['external', 'internal'] as const;
const LABEL = 180;
const FIGURE = 44;

/** Two bars a reason: of the choices of an outside bidder, and of those of a team, the share that stated it. */
export function StatedPlot({ rows, choices, active, onReach }: StatedPlotProps) {
  const [box, width] = useWidth(720);
  const isNarrow = width < 560;
  const rowHeight = isNarrow ? 62 : 46;
  const most = Math.max(0.1, ...rows.flatMap((row) => SIDES.map((side) => shareOf(row[side], choices[side]))));
  const x = scaleLinear([0, most], [isNarrow ? 14 : LABEL + 14, width - FIGURE]);
  return (
    <div ref={box}>
      <svg viewBox={`0 0 ${width} ${rows.length * rowHeight}`} aria-hidden="true">
        {rows.map((row, index) => (
          <g key={row.reason} transform={`translate(0 ${index * rowHeight})`}>
            <text
              className={active === index ? styles.reached : styles.label}
              y={isNarrow ? 12 : rowHeight / 2}
              dy="0.32em"
            >
              {row.words}
            </text>
            {SIDES.map((side, place) => (
              <SideBar
                key={side}
                side={side}
                share={shareOf(row[side], choices[side])}
                x={x}
                y={(isNarrow ? 22 : 5) + place * 18}
              />
            ))}
            <rect
              className={styles.still}
              width={width}
              height={rowHeight}
              onPointerEnter={() => onReach(index)}
              onPointerLeave={() => onReach(null)}
            />
          </g>
        ))}
      </svg>
    </div>
  );
}

interface SideBarProps {
  side: 'internal' | 'external';
  share: number;
  x: (share: number) => number;
  y: number;
}

function SideBar({ side, share, x, y }: SideBarProps) {
  return (
    <g className={styles[side]}>
      <BidderShape side={side} x={x(0) - 9} y={y + 7} size={4} className={styles.dot} />
      <rect
        className={side === 'internal' ? styles.gain : styles.cost}
        x={x(0)}
        y={y}
        width={x(share) - x(0)}
        height={14}
      />
      <text className={styles.label} x={x(share) + 6} y={y + 7} dy="0.32em">
        {formatPercent(share)}
      </text>
    </g>
  );
}
