import { figureWords, wonOf } from '@bidwell/domain/signal-words';
import { scaleLinear } from 'd3-scale';
import { useWidth } from '../use-width';
import type { StripRow } from './strip-row';
import styles from '../rate-chart.module.css';

interface StripPlotProps {
  rows: readonly StripRow[];
  active: number | null;
  onReach: (point: number | null) => void;
  /** Left out: a row leads nowhere. */
  onOpen?: (row: StripRow) => void;
}

interface Place {
  /** Where 0 and 100 are. */
  from: number;
  to: number;
  /** On a narrow screen the name stands over the bar instead of beside it. */
  isNarrow: boolean;
  rowHeight: number;
  width: number;
}

const TOP = 8;
const BOTTOM = 40;

/** One row a team: the bar is the 95% range, the mark the value, the dashed line 50. */
export function StripPlot({ rows, active, onReach, onOpen }: StripPlotProps) {
  const [box, width] = useWidth(720);
  const isNarrow = width < 560;
  const place: Place = isNarrow
    ? { from: 8, to: width - 8, isNarrow, rowHeight: 46, width }
    : { from: 170, to: width - 220, isNarrow, rowHeight: 28, width };
  const height = TOP + rows.length * place.rowHeight + BOTTOM;
  const x = scaleLinear([0, 100], [place.from, place.to]);
  const bottom = height - BOTTOM;
  return (
    <div ref={box}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <line className={styles.lot} x1={x(50)} x2={x(50)} y1={0} y2={bottom + 6} />
        {[0, 25, 50, 75, 100].map((times) => (
          <text key={times} className={styles.axis} x={x(times)} y={bottom + 18} textAnchor={anchorOf(times, isNarrow)}>
            {times}
          </text>
        ))}
        <text className={styles.axis} x={x(50)} y={bottom + 34} textAnchor="middle">
          50: level with the outside market
        </text>
        {rows.map((row, index) => (
          <g key={row.key} transform={`translate(0 ${TOP + index * place.rowHeight})`}>
            <Row row={row} place={place} isActive={active === index} />
            <rect
              className={onOpen ? styles.reach : styles.still}
              width={width}
              height={place.rowHeight}
              onPointerEnter={() => onReach(index)}
              onPointerLeave={() => onReach(null)}
              onClick={() => onOpen?.(row)}
            />
          </g>
        ))}
      </svg>
    </div>
  );
}

function anchorOf(times: number, isNarrow: boolean) {
  if (!isNarrow || (times > 0 && times < 100)) return 'middle';
  return times === 0 ? 'start' : 'end';
}

function Row({ row, place, isActive }: { row: StripRow; place: Place; isActive: boolean }) {
  const { isNarrow, rowHeight, width } = place;
  const words = isNarrow ? 14 : rowHeight / 2;
  const { figure } = row;
  return (
    <>
      <text className={isActive ? styles.reached : styles.label} x={isNarrow ? place.from : 0} y={words} dy="0.32em">
        {row.name}
      </text>
      <text
        className={`${styles.label} figure`}
        x={isNarrow ? width - 8 : width - 200}
        y={words}
        dy="0.32em"
        textAnchor={isNarrow ? 'end' : 'start'}
      >
        {figure === null ? row.instead : figureWords(figure)}
      </text>
      {!isNarrow && (
        <text className={styles.axis} x={width} y={words} dy="0.32em" textAnchor="end">
          {wonOf(row)}
        </text>
      )}
      <Bar row={row} place={place} isActive={isActive} />
    </>
  );
}

/** Coloured only where the whole range is on one side of 50; a dot only where the range is narrow enough for one. */
function Bar({ row: { figure }, place, isActive }: { row: StripRow; place: Place; isActive: boolean }) {
  if (figure === null || figure.shown === 'too few') return null;
  const x = scaleLinear([0, 100], [place.from, place.to]);
  const y = place.isNarrow ? 32 : place.rowHeight / 2;
  const isOnOneSide = figure.verdict === 'above' || figure.verdict === 'below';
  return (
    <g className={isOnOneSide ? styles.internal : styles.level}>
      <line className={styles.bar} x1={x(figure.low)} x2={x(figure.high)} y1={y} y2={y} />
      {figure.value !== null && (
        <circle className={isOnOneSide ? styles.dot : styles.hollow} cx={x(figure.value)} cy={y} r={5} />
      )}
      {isActive && (
        <rect
          className={styles.ring}
          x={x(figure.low) - 5}
          y={y - 9}
          width={x(figure.high) - x(figure.low) + 10}
          height={18}
          rx={9}
        />
      )}
    </g>
  );
}
