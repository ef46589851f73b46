import type { FigureSheetQuery } from '../../../graphql/generated/graphql';
import type { CsvCell } from '../../../ui/csv';
import { saveSheets } from '../../../ui/xlsx';

export type Section = NonNullable<FigureSheetQuery['figureSheet']>[number];

/** A cell as a spreadsheet takes it: numbers are numbers. */
function cellOf(section: Section, cell: string, place: number): CsvCell {
  if (cell === '') return null;
  return section.columns[place]?.isNumber ? Number(cell) : cell;
}

export function rowsOf(section: Section): CsvCell[][] {
  return section.rows.map((row) => row.map((cell, place) => cellOf(section, cell, place)));
}

/** All sections beneath each other: finding, summary, heads, rows, a line between them. */
export function cellsOf(sections: readonly Section[]): CsvCell[][] {
  return sections.flatMap((section) => [
    [section.title],
    [section.summary],
    section.columns.map(({ header }) => header),
    ...rowsOf(section),
    [],
  ]);
}

/** A workbook with a sheet a section. */
export async function saveSections(fileName: string, sections: readonly Section[]): Promise<void> {
  await saveSheets(
    fileName,
    sections.map((section, place) => ({
      name: `${place + 1} ${section.title}`,
      head: section.columns.map(({ header }) => header),
      rows: rowsOf(section),
      notes: [section.title, section.summary],
    })),
  );
}
