import type { ScaleLinear } from 'd3-scale';
import { formatPercent } from '../../ui/numbers';
import styles from './rate-chart.module.css';

interface ShareAxisProps {
  y: ScaleLinear<number, number>;
  /** Where the lines begin and end. */
  left: number;
  right: number;
}

/** Lines at each quarter from 0 to 100%, said at their left. */
export function ShareAxis({ y, left, right }: ShareAxisProps) {
  return [0, 0.25, 0.5, 0.75, 1].map((share) => (
    <g key={share}>
      <line className={share === 0 ? styles.base : styles.grid} x1={left} x2={right} y1={y(share)} y2={y(share)} />
      <text className={styles.axis} x={left - 8} y={y(share)} dy="0.32em" textAnchor="end">
        {formatPercent(share)}
      </text>
    </g>
  ));
}
