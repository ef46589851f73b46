import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { Button } from './button';
import { type CsvCell, csvText, download } from './csv';
import { DataTable } from './data-table';
import styles from './chart-frame.module.css';

export interface ChartPoint {
  key: string;
  /** The point in words, read out and shown when it is reached: "March 2026: internal 41%, 12 of 29". */
  words: string;
}

export interface ChartColumn<Row> {
  key: string;
  header: string;
  /** The plain value, for the table and the CSV file. */
  value: (row: Row) => CsvCell;
  /** How the table shows it, when not plainly. */
  cell?: (row: Row) => ReactNode;
}

interface ChartFrameProps<Row> {
  /** The finding in words: "Internal teams win about 4 in 10". */
  title: string;
  /** One sentence: what is drawn, over what, n. */
  summary: string;
  rows: readonly Row[];
  columns: readonly ChartColumn<Row>[];
  rowKey: (row: Row) => string;
  points: readonly ChartPoint[];
  /** Without its ending. */
  fileName: string;
  /** Draws the svg (hide it from screen readers). `active` is the point reached by keyboard or pointer, or null. */
  children: (active: number | null, reach: (point: number | null) => void) => ReactNode;
}

/** Around every chart: the finding, a summary, the points by keyboard, the same as a table and as a CSV file. */
export function ChartFrame<Row>({ title, summary, points, children, ...numbers }: ChartFrameProps<Row>) {
  const id = useId();
  const [isTable, setIsTable] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  return (
    <figure className={styles.frame} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {isTable ? (
        <NumbersTable {...numbers} caption={summary} />
      ) : (
        <>
          <Plot points={points} active={active} onReach={setActive} labelledBy={id}>
            {children(active, setActive)}
          </Plot>
          <p className={styles.reading} aria-live="polite">
            {active === null ? '' : points[active]?.words}
          </p>
        </>
      )}
      <figcaption className={styles.tools}>
        <span>{summary}</span>
        <Button look="plain" isCompact className="no-print" onClick={() => setIsTable(!isTable)}>
          {isTable ? 'View as a chart' : 'View as a table'}
        </Button>
        <Button look="plain" isCompact className="no-print" onClick={() => saveCsv(numbers)}>
          CSV
        </Button>
      </figcaption>
    </figure>
  );
}

type Numbers<Row> = Pick<ChartFrameProps<Row>, 'rows' | 'columns' | 'rowKey' | 'fileName'>;

function saveCsv<Row>({ rows, columns, fileName }: Numbers<Row>) {
  const head = columns.map((column) => column.header);
  download(
    `${fileName}.csv`,
    csvText(
      head,
      rows.map((row) => columns.map((column) => column.value(row))),
    ),
  );
}

function NumbersTable<Row>({ rows, columns, rowKey, caption }: Numbers<Row> & { caption: string }) {
  const shown = columns.map((column, place) => ({
    key: column.key,
    header: column.header,
    cell: column.cell ?? column.value,
    isRowHeader: place === 0,
    isNumber: place > 0 && rows.some((row) => typeof column.value(row) === 'number'),
  }));
  return <DataTable caption={caption} isCaptionHidden columns={shown} rows={rows} rowKey={rowKey} />;
}

interface PlotProps {
  points: readonly ChartPoint[];
  active: number | null;
  onReach: (point: number | null) => void;
  labelledBy: string;
  children: ReactNode;
}

/** One stop for the Tab key; arrows, Home and End go from point to point. */
function Plot({ points, active, onReach, labelledBy, children }: PlotProps) {
  const move = (event: KeyboardEvent) => {
    const next = reached(event.key, active, points.length);
    if (next === undefined) return;
    event.preventDefault();
    onReach(next);
  };
  return (
    <div
      className={styles.plot}
      role="group"
      aria-roledescription="chart"
      aria-labelledby={labelledBy}
      tabIndex={points.length > 0 ? 0 : undefined}
      onKeyDown={move}
      onBlur={() => onReach(null)}
    >
      {children}
    </div>
  );
}

function reached(key: string, active: number | null, count: number): number | null | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'Escape') return null;
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min((active ?? -1) + 1, count - 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max((active ?? count) - 1, 0);
  return undefined;
}
