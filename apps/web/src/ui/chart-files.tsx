import { type RefObject, useContext, useId } from 'react';
import type { ChartColumn } from './chart-frame';
import { ChartNote } from './chart-note';
import { type CsvCell, csvText, download } from './csv';
import { LateMenu } from './late-menu';
import { saveXlsx } from './xlsx';

interface ChartFilesProps<Row> {
  title: string;
  summary: string;
  rows: readonly Row[];
  columns: readonly ChartColumn<Row>[];
  fileName: string;
  plot: RefObject<HTMLElement | null>;
  /** While the table stands in its place there is no picture to save. */
  isTable: boolean;
}

/** The chart as a picture, its numbers as a file. Whoever opens them finds the finding and its caveat in them. */
export function ChartFiles<Row>({ title, summary, rows, columns, fileName, plot, isTable }: ChartFilesProps<Row>) {
  const name = `save-${useId()}`;
  const note = useContext(ChartNote);
  const head = columns.map((column) => column.header);
  const cells = (): CsvCell[][] => rows.map((row) => columns.map((column) => column.value(row)));
  const notes = [title, summary, note].filter((words) => words !== '');
  const picture = async (format: 'svg' | 'png') => {
    const { savePicture } = await import('./chart-picture');
    if (plot.current) await savePicture(fileName, format, { plot: plot.current, title, beneath: notes.slice(1) });
  };
  const pictures = [
    { label: 'Picture (PNG)', run: () => void picture('png') },
    { label: 'Picture (SVG)', run: () => void picture('svg') },
  ];
  const files = [
    { label: 'Numbers (CSV)', run: () => download(`${fileName}.csv`, csvText(head, cells())) },
    {
      label: 'Numbers (XLSX)',
      run: () => void saveXlsx(`${fileName}.xlsx`, { name: fileName, head, rows: cells(), notes }),
    },
  ];
  return (
    <LateMenu
      name={name}
      look="plain"
      className="no-print"
      sections={[{ actions: [...(isTable ? [] : pictures), ...files] }]}
    >
      Save
      <span className="visually-hidden"> this chart or its numbers</span>
    </LateMenu>
  );
}
