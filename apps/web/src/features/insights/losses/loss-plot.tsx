import { LOSS_PART_NAMES, type LossPartName, lossPartWords } from '@bidwell/domain/loss-words';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { useWidth } from '../use-width';
import { broughtText, type LossRow } from './loss-row';
import styles from '../rate-chart.module.css';

interface LossPlotProps {
  rows: readonly LossRow[];
  active: number | null;
  onReach: (point: number | null) => void;
  onOpen: (row: LossRow) => void;
}

/** Where one bar stands in its row. */
interface Cell {
  part: LossPartName;
  x: ScaleLinear<number, number>;
  y: number;
}

const HEAD = 40;
const WIDE = { row: 28, name: 150, gap: 12 };
const NARROW = { bar: 24, name: 26, label: 140, gap: 14 };

/** Four bars a team around par: to the right a part brings wins, to the left it costs them. */
export function LossPlot({ rows, active, onReach, onOpen }: LossPlotProps) {
  const [box, width] = useWidth(720);
  const isNarrow = width < 640;
  const rowHeight = isNarrow ? NARROW.name + LOSS_PART_NAMES.length * NARROW.bar + NARROW.gap : WIDE.row;
  const head = isNarrow ? 0 : HEAD;
  const height = head + rows.length * rowHeight;
  const most = Math.max(5, ...rows.flatMap((row) => LOSS_PART_NAMES.map((part) => Math.abs(row.parts[part]))));
  const cells = isNarrow ? narrowCells(width, most) : wideCells(width, most);
  return (
    <div ref={box}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {!isNarrow && <Heads cells={cells} height={height} />}
        {rows.map((row, index) => (
          <g key={row.key} transform={`translate(0 ${head + index * rowHeight})`}>
            <text
              className={active === index ? styles.reached : styles.label}
              y={isNarrow ? 14 : WIDE.row / 2}
              dy="0.32em"
            >
              {row.name}
            </text>
            {cells.map((cell) => (
              <Bar key={cell.part} cell={cell} cost={row.parts[cell.part]} isLabelled={isNarrow} />
            ))}
            <rect
              className={styles.reach}
              width={width}
              height={rowHeight}
              onPointerEnter={() => onReach(index)}
              onPointerLeave={() => onReach(null)}
              onClick={() => onOpen(row)}
            />
          </g>
        ))}
      </svg>
    </div>
  );
}

/** A column a part, one line a team. */
function wideCells(width: number, most: number): Cell[] {
  const column = (width - WIDE.name) / LOSS_PART_NAMES.length;
  return LOSS_PART_NAMES.map((part, place) => {
    const from = WIDE.name + place * column;
    return { part, x: scaleLinear([-most, most], [from + 34, from + column - 34 - WIDE.gap]), y: WIDE.row / 2 };
  });
}

/** A line a part, one block a team. */
function narrowCells(width: number, most: number): Cell[] {
  return LOSS_PART_NAMES.map((part, place) => ({
    part,
    x: scaleLinear([-most, most], [NARROW.label + 26, width - 26]),
    y: NARROW.name + (place + 0.5) * NARROW.bar,
  }));
}

const headOf = (part: LossPartName) => lossPartWords[part].split(',')[0];

function Heads({ cells, height }: { cells: readonly Cell[]; height: number }) {
  return cells.map(({ part, x }) => (
    <g key={part}>
      <text className={styles.axis} x={x(0)} y={14} textAnchor="middle">
        {headOf(part)}
      </text>
      <line className={styles.base} x1={x(0)} x2={x(0)} y1={26} y2={height} />
    </g>
  ));
}

/** The figure stands at the bar's outer end; what costs wins is hollow, so that it shows without colour. */
function Bar({ cell: { part, x, y }, cost, isLabelled }: { cell: Cell; cost: number; isLabelled: boolean }) {
  const end = x(-cost);
  const isCost = cost > 0;
  return (
    <g className={isCost ? styles.level : styles.internal}>
      {isLabelled && (
        <>
          <text className={styles.axis} y={y} dy="0.32em">
            {headOf(part)}
          </text>
          <line className={styles.base} x1={x(0)} x2={x(0)} y1={y - 12} y2={y + 12} />
        </>
      )}
      <rect
        className={isCost ? styles.cost : styles.gain}
        x={Math.min(end, x(0))}
        y={y - 7}
        width={Math.abs(end - x(0))}
        height={14}
      />
      <text
        className={`${styles.label} figure`}
        x={end + (isCost ? -6 : 6)}
        y={y}
        dy="0.32em"
        textAnchor={isCost ? 'end' : 'start'}
      >
        {broughtText(cost)}
      </text>
    </g>
  );
}
