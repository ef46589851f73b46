import { type ReactNode, useId, useRef, useState } from 'react';
import { Button } from './button';
import { ChartFiles } from './chart-files';
import { ChartPlot, type ChartPoint } from './chart-plot';
import type { CsvCell } from './csv';
import { DataTable } from './data-table';
import styles from './chart-frame.module.css';

export interface ChartColumn<Row> {
  key: string;
  header: string;
  /** The plain value, for the table and the files. */
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
  /** What each figure means and how it is reckoned, one click away. Paragraphs, or a text. */
  definition?: ReactNode;
  /** Draws the svg (hide it from screen readers). `active` is the point reached by keyboard or pointer, or null. */
  children: (active: number | null, reach: (point: number | null) => void) => ReactNode;
}

/** Around every chart: the finding, a summary, the points by keyboard, the same as a table and as files, what it means. */
export function ChartFrame<Row>({ title, points, definition, children, ...numbers }: ChartFrameProps<Row>) {
  const id = useId();
  const plot = useRef<HTMLDivElement>(null);
  const [isTable, setIsTable] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  return (
    <figure className={styles.frame} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {isTable ? (
        <NumbersTable {...numbers} />
      ) : (
        <>
          <ChartPlot ref={plot} points={points} active={active} onReach={setActive} labelledBy={id}>
            {children(active, setActive)}
          </ChartPlot>
          <p className={styles.reading} aria-live="polite">
            {active === null ? '' : points[active]?.words}
          </p>
        </>
      )}
      <figcaption className={styles.tools}>
        <span>{numbers.summary}</span>
        <Button look="plain" isCompact className="no-print" onClick={() => setIsTable(!isTable)}>
          {isTable ? 'View as a chart' : 'View as a table'}
        </Button>
        <ChartFiles {...numbers} title={title} plot={plot} isTable={isTable} />
        {definition && (
          <details className={styles.definition}>
            <summary>What this means</summary>
            <div className="stack tight prose">{definition}</div>
          </details>
        )}
      </figcaption>
    </figure>
  );
}

type Numbers<Row> = Pick<ChartFrameProps<Row>, 'rows' | 'columns' | 'rowKey' | 'summary'>;

function NumbersTable<Row>({ rows, columns, rowKey, summary }: Numbers<Row>) {
  const shown = columns.map((column, place) => ({
    key: column.key,
    header: column.header,
    cell: column.cell ?? column.value,
    isRowHeader: place === 0,
    isNumber: place > 0 && rows.some((row) => typeof column.value(row) === 'number'),
  }));
  return <DataTable caption={summary} isCaptionHidden columns={shown} rows={rows} rowKey={rowKey} />;
}
