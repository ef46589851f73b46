import Papa from 'papaparse';
import { parseNumber } from '../../../ui/numbers';

/** A line of a brief as a spreadsheet held it. The quantity is null where its cell holds no number. */
export interface PastedLine {
  group: string;
  title: string;
  details: string;
  quantity: number | null;
  unit: string;
  isOptional: boolean;
}

type Column = keyof PastedLine;

/** What planners call the columns of their sheets. */
const HEADINGS: Record<Column, RegExp> = {
  group: /^(group|section|category|area|block)$/i,
  title: /^(line|item|title|name|position|what|service|description)$/i,
  details: /^(details?|notes?|remarks?|specifications?|specs?|comments?)$/i,
  quantity: /^(quantity|qty\.?|amount|number|count|pcs)$/i,
  unit: /^(unit|units|uom|per)$/i,
  isOptional: /^(optional|option|opt\.?)$/i,
};

const YES = /^(yes|y|x|true|1|optional|opt\.?|✓)$/i;

/** Whether a pasted text is more than one cell. */
export function isSheet(text: string): boolean {
  return text.includes('\t') || /\S\s*\n\s*\S/.test(text);
}

/**
 * Lines out of cells that a spreadsheet put on the clipboard. A row of headings says which column is what; without one
 * the shape of the cells does: texts before the number are what it is (behind a group, where there are two columns more
 * than a line needs), the number is the quantity, the text behind it the unit.
 */
export function pastedLines(text: string): PastedLine[] {
  const rows = cellsOf(text);
  const [first = [], ...rest] = rows;
  const headings = columnsNamed(first);
  const columns = headings ?? columnsByShape(rows);
  return (headings === null ? rows : rest).map((row) => lineOf(row, columns)).filter(({ title }) => title !== '');
}

/** Columns with a heading that no part of a line is called by: what stands in them is not taken. */
export function columnsLeftOut(text: string): string[] {
  const [first = []] = cellsOf(text);
  const columns = columnsNamed(first) ?? [];
  return first.filter((heading, column) => heading !== '' && columns[column] === null);
}

function cellsOf(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text.replace(/(\r?\n)+$/, ''), { delimiter: '\t', skipEmptyLines: 'greedy' });
  return data.map((row) => row.map((cell) => cell.trim()));
}

function columnsNamed(cells: string[]): (Column | null)[] | null {
  const taken = new Set<Column>();
  const columns = cells.map((cell) => {
    const found = (Object.keys(HEADINGS) as Column[]).find((name) => !taken.has(name) && HEADINGS[name].test(cell));
    if (found !== undefined) taken.add(found);
    return found ?? null;
  });
  return taken.has('title') && taken.size > 1 ? columns : null;
}

function columnsByShape(rows: string[][]): (Column | null)[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const isNumeric = (column: number) =>
    rows.every((row) => (row[column] ?? '') === '' || parseNumber(row[column] ?? '', false) !== null) &&
    rows.some((row) => (row[column] ?? '') !== '');
  const quantity = Array.from({ length: width }, (_, column) => column).findIndex(isNumeric);
  const texts = quantity === -1 ? width : quantity;
  const before: Column[] = texts >= 3 ? ['group', 'title', 'details'] : ['title', 'details'];
  return Array.from({ length: width }, (_, column) => {
    if (column < texts) return before[column] ?? null;
    return column === quantity ? 'quantity' : column === quantity + 1 ? 'unit' : null;
  });
}

function lineOf(row: string[], columns: readonly (Column | null)[]): PastedLine {
  const cell = (name: Column) => row[columns.indexOf(name)] ?? '';
  const quantity = columns.includes('quantity') ? parseNumber(cell('quantity'), false) : 1;
  const isOptional = YES.test(cell('isOptional'));
  return {
    group: cell('group'),
    title: cell('title'),
    details: cell('details'),
    quantity,
    unit: cell('unit'),
    isOptional,
  };
}
