import { scaleLinear } from 'd3-scale';
import { useWidth } from '../use-width';
import { lineWords, type MoneyLine, PART_WORDS } from './money-words';
import charts from '../rate-chart.module.css';
import styles from './money-plot.module.css';

interface MoneyPlotProps {
  lines: readonly MoneyLine[];
  active: number | null;
  onReach: (point: number | null) => void;
  onOpen: (line: MoneyLine) => void;
}

const ROW = 50;

/** One row a part: its name and sum, and a bar below them. Hidden from screen readers: the frame says each. */
export function MoneyPlot({ lines, active, onReach, onOpen }: MoneyPlotProps) {
  const [box, width] = useWidth(720);
  // Where sums may not be known, the bars are jobs.
  const isCounted = lines.some(({ amount }) => amount === null);
  const lengthOf = ({ amount, count }: MoneyLine) => (isCounted ? count : (amount?.amount ?? 0));
  const x = scaleLinear([0, Math.max(1, ...lines.map(lengthOf))], [0, width - 2]);
  return (
    <div ref={box}>
      <svg viewBox={`0 0 ${width} ${lines.length * ROW}`} aria-hidden="true">
        {lines.map((line, place) => (
          <g key={line.part} transform={`translate(0 ${place * ROW})`}>
            <text className={active === place ? charts.reached : charts.label} x={1} y={14}>
              {PART_WORDS[line.part]}
            </text>
            <text className={`${charts.label} figure`} x={width - 2} y={width < 480 ? 44 : 14} textAnchor="end">
              {lineWords(line, width < 480)}
            </text>
            <rect className={styles[line.part]} x={1} y={20} width={Math.max(1, x(lengthOf(line)))} height={14} />
            <rect
              className={charts.reach}
              width={width}
              height={ROW}
              onPointerEnter={() => onReach(place)}
              onPointerLeave={() => onReach(null)}
              onClick={() => onOpen(line)}
            />
          </g>
        ))}
      </svg>
    </div>
  );
}
