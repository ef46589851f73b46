import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { type BidderCounts, standingOf } from './against-lot';
import { BidderShape } from './bidder-shape';
import { useWidth } from './use-width';
import styles from './rate-chart.module.css';

interface LotPlotProps {
  bidders: readonly BidderCounts[];
  active: number | null;
  onReach: (point: number | null) => void;
  onOpen: (bidder: BidderCounts) => void;
}

interface Axes {
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
}

const HEIGHT = 340;
const EDGE = { top: 24, right: 24, bottom: 40, left: 40 };

/** Expected wins across, wins upwards; on the dashed line wins are as many as by lot. */
export function LotPlot({ bidders, active, onReach, onOpen }: LotPlotProps) {
  const [box, width] = useWidth(720);
  const most = Math.max(...bidders.flatMap((bidder) => [bidder.wins, bidder.expected]), 5);
  const x = scaleLinear([0, most], [EDGE.left, width - EDGE.right]).nice();
  const y = scaleLinear([0, most], [HEIGHT - EDGE.bottom, EDGE.top]).nice();
  const reached = active === null ? undefined : bidders[active];
  const hasRoom = width >= 480;
  return (
    <div ref={box}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
        <Grid axes={{ x, y }} width={width} />
        {bidders.map((bidder) => (
          <g
            key={bidder.key}
            className={`${styles[bidder.side]} ${standingOf(bidder) === 'as-by-lot' ? styles.hollow : styles.dot}`}
          >
            <BidderShape side={bidder.side} x={x(bidder.expected)} y={y(bidder.wins)} size={5} />
          </g>
        ))}
        {bidders.map(
          (bidder) =>
            hasRoom &&
            standingOf(bidder) !== 'as-by-lot' && (
              <Name key={bidder.key} bidder={bidder} axes={{ x, y }} width={width} />
            ),
        )}
        {reached && <Reached bidder={reached} axes={{ x, y }} />}
        {bidders.map((bidder, index) => (
          <circle
            key={bidder.key}
            className={styles.reach}
            cx={x(bidder.expected)}
            cy={y(bidder.wins)}
            r={12}
            onPointerEnter={() => onReach(index)}
            onPointerLeave={() => onReach(null)}
            onClick={() => onOpen(bidder)}
          />
        ))}
      </svg>
    </div>
  );
}

function Grid({ axes: { x, y }, width }: { axes: Axes; width: number }) {
  const most = Math.min(x.domain()[1] ?? 0, y.domain()[1] ?? 0);
  const bottom = HEIGHT - EDGE.bottom;
  return (
    <>
      {y.ticks(5).map((wins) => (
        <g key={wins}>
          <line
            className={wins === 0 ? styles.base : styles.grid}
            x1={EDGE.left}
            x2={width - EDGE.right}
            y1={y(wins)}
            y2={y(wins)}
          />
          <text className={styles.axis} x={EDGE.left - 8} y={y(wins)} dy="0.32em" textAnchor="end">
            {wins}
          </text>
        </g>
      ))}
      {x.ticks(Math.min(8, width / 80)).map((wins) => (
        <text key={wins} className={styles.axis} x={x(wins)} y={bottom + 16} textAnchor="middle">
          {wins}
        </text>
      ))}
      <line className={styles.lot} x1={x(0)} y1={y(0)} x2={x(most)} y2={y(most)} />
      <text className={styles.axis} x={EDGE.left} y={12}>
        Wins
      </text>
      <text className={styles.axis} x={width - EDGE.right} y={HEIGHT - 6} textAnchor="end">
        Expected wins by lot
      </text>
    </>
  );
}

function Name({ bidder, axes: { x, y }, width }: { bidder: BidderCounts; axes: Axes; width: number }) {
  const isLeft = x(bidder.expected) > width * 0.6;
  return (
    <text
      className={styles.label}
      x={x(bidder.expected) + (isLeft ? -10 : 10)}
      y={y(bidder.wins)}
      dy="0.32em"
      textAnchor={isLeft ? 'end' : 'start'}
    >
      {bidder.name}
    </text>
  );
}

/** The range of the point that is looked at, on its own scale of wins. */
function Reached({ bidder, axes: { x, y } }: { bidder: BidderCounts; axes: Axes }) {
  const { low, high } = bidder.lift ?? { low: 0, high: 0 };
  const [bottom = 0, top = 0] = y.domain();
  const at = (lift: number) => y(Math.min(Math.max(lift * bidder.expected, bottom), top));
  return (
    <g className={styles[bidder.side]}>
      <line className={styles.range} x1={x(bidder.expected)} x2={x(bidder.expected)} y1={at(low)} y2={at(high)} />
      <circle className={styles.ring} cx={x(bidder.expected)} cy={y(bidder.wins)} r={9} />
    </g>
  );
}
