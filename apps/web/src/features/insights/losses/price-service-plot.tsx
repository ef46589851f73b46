import { priceAndService, priceAndServiceWords } from '@bidwell/domain/loss-words';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { type LabelPlace, labelPlaces } from '../label-places';
import { useWidth } from '../use-width';
import type { LossRow } from './loss-row';
import styles from '../rate-chart.module.css';

interface PriceServicePlotProps {
  rows: readonly LossRow[];
  active: number | null;
  onReach: (point: number | null) => void;
  onOpen: (row: LossRow) => void;
}

interface Axes {
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
  width: number;
}

const HEIGHT = 360;
const EDGE = { top: 26, right: 16, bottom: 40, left: 16 };

/** Wins brought by price across, by service upwards; a corner each for what they make together. */
export function PriceServicePlot({ rows, active, onReach, onOpen }: PriceServicePlotProps) {
  const [box, width] = useWidth(720);
  const most = Math.max(10, ...rows.flatMap(({ parts }) => [Math.abs(parts.price), Math.abs(parts.service)])) * 1.15;
  const x = scaleLinear([-most, most], [EDGE.left, width - EDGE.right]);
  const y = scaleLinear([-most, most], [HEIGHT - EDGE.bottom, EDGE.top]);
  const labels = labelPlaces(
    rows.map(({ name, parts }) => ({ name, x: x(-parts.price), y: y(-parts.service) })),
    width,
  );
  const reached = active === null ? undefined : rows[active];
  return (
    <div ref={box}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
        <Corners x={x} y={y} width={width} />
        {rows.map((row, index) => (
          <Team key={row.key} row={row} x={x} y={y} label={width < 480 ? null : (labels[index] ?? null)} />
        ))}
        {reached && (
          <circle className={styles.ring} cx={x(-reached.parts.price)} cy={y(-reached.parts.service)} r={9} />
        )}
        {rows.map((row, index) => (
          <circle
            key={row.key}
            className={styles.reach}
            cx={x(-row.parts.price)}
            cy={y(-row.parts.service)}
            r={12}
            onPointerEnter={() => onReach(index)}
            onPointerLeave={() => onReach(null)}
            onClick={() => onOpen(row)}
          />
        ))}
      </svg>
    </div>
  );
}

function Corners({ x, y, width }: Axes) {
  const [left, right, bottom] = [EDGE.left, width - EDGE.right, HEIGHT - EDGE.bottom];
  return (
    <>
      <line className={styles.base} x1={left} x2={right} y1={y(0)} y2={y(0)} />
      <line className={styles.base} x1={x(0)} x2={x(0)} y1={EDGE.top} y2={bottom} />
      <Corner x={left} y={EDGE.top + 14} end="start" words={priceAndServiceWords['service brings']} />
      <Corner x={right} y={EDGE.top + 14} end="end" words={priceAndServiceWords['both bring']} />
      <Corner x={left} y={bottom - 20} end="start" words={priceAndServiceWords['both cost']} />
      <Corner x={right} y={bottom - 20} end="end" words={priceAndServiceWords['price brings']} />
      <text className={styles.axis} x={left} y={HEIGHT - 6}>
        Price costs wins
      </text>
      <text className={styles.axis} x={right} y={HEIGHT - 6} textAnchor="end">
        Price brings wins
      </text>
      <text className={styles.axis} x={x(0)} y={12} textAnchor="middle">
        Service brings wins
      </text>
      <text className={styles.axis} x={x(0)} y={HEIGHT - 6} textAnchor="middle">
        {width < 480 ? '' : 'Service costs wins'}
      </text>
    </>
  );
}

/** What a corner means; in two lines, so that two corners fit beside each other on a telephone. */
function Corner({ x, y, end, words }: { x: number; y: number; end: 'start' | 'end'; words: string }) {
  const [first = '', rest] = words.split(', ');
  return (
    <text className={styles.corner} x={x} y={y} textAnchor={end}>
      {first}
      {rest && (
        <tspan x={x} dy="1.25em">
          {rest}
        </tspan>
      )}
    </text>
  );
}

interface TeamProps extends Omit<Axes, 'width'> {
  row: LossRow;
  /** Null where its name finds no room: it is said when the point is reached. */
  label: LabelPlace | null;
}

/** Filled where it stands clearly in a corner; hollow where one of the two cannot be told from nothing. */
function Team({ row: { name, parts }, x, y, label }: TeamProps) {
  const isClear = priceAndService(parts) !== 'middle';
  return (
    <g className={isClear ? styles.internal : styles.level}>
      <circle className={isClear ? styles.dot : styles.hollow} cx={x(-parts.price)} cy={y(-parts.service)} r={5} />
      {label && (
        <text className={styles.label} x={label.x} y={label.y} dy="0.32em" textAnchor={label.anchor}>
          {name}
        </text>
      )}
    </g>
  );
}
