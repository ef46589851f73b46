import { Problem, refuse } from '../platform/graphql/refusal.js';
import { DATE_FORMATS, type DateFormat, tidy } from './contest-csv/contest-cells.js';
import { type ColumnChoice, ImportColumn } from './contest-csv/import-mapping.js';
import { isCurrency } from './contest-csv/needed-cells.js';
import type { ImportMapping } from './import.inputs.js';

const NAME_LIMIT = 120;

const NEEDED: [ImportColumn, string][] = [
  [ImportColumn.CONTEST_REF, 'Choose the column that says which contest a bid belongs to.'],
  [ImportColumn.DATE, 'Choose the column that holds the day of the decision.'],
  [ImportColumn.BIDDER, 'Choose the column that says who bid.'],
  [ImportColumn.WINNER, 'Choose the column that says which bid was chosen.'],
];

export interface CheckedMapping {
  /** One choice for each header, in the file's order. */
  columns: ColumnChoice[];
  dateFormat: DateFormat;
}

/** A mapping that leaves nothing open. Refuses any other, naming everything there is to choose. */
export function checkMapping(headers: readonly string[], mapping: ImportMapping): CheckedMapping {
  const dateFormat = DATE_FORMATS.find((format) => format === mapping.dateFormat);
  const problems = [
    ...unknownHeaders(headers, mapping),
    ...missingColumns(mapping),
    ...doubledColumns(mapping),
    ...(dateFormat === undefined ? [problem('dateFormat', 'Choose how dates are written.')] : []),
    ...settings(mapping),
  ];
  if (problems.length > 0 || dateFormat === undefined) {
    return refuse('MAPPING_INCOMPLETE', problems[0]?.message ?? '', { problems });
  }
  const meaning = new Map(mapping.columns.map(({ header, column }) => [header, column]));
  const columns = headers.map((header) => ({ header, column: meaning.get(header) ?? ImportColumn.IGNORE }));
  return { columns, dateFormat };
}

function unknownHeaders(headers: readonly string[], mapping: ImportMapping): Problem[] {
  const unknown = mapping.columns.filter((choice) => !headers.includes(choice.header));
  return unknown.map((choice) =>
    problem(
      `columns.${mapping.columns.indexOf(choice)}`,
      `The file has no column "${choice.header}". Choose one of its own.`,
    ),
  );
}

function missingColumns(mapping: ImportMapping): Problem[] {
  const missing = NEEDED.filter(([column]) => !mapping.columns.some((choice) => choice.column === column));
  return missing.map(([, words]) => problem('columns', words));
}

function doubledColumns(mapping: ImportMapping): Problem[] {
  const used = mapping.columns.filter((choice) => choice.column !== ImportColumn.IGNORE);
  const doubled = used.filter((choice, index) => used.findIndex((other) => other.column === choice.column) < index);
  return doubled.map((choice) => {
    const first = used.find((other) => other.column === choice.column);
    return problem(
      `columns.${mapping.columns.indexOf(choice)}`,
      `"${first?.header}" and "${choice.header}" mean the same. Choose one and ignore the other.`,
    );
  });
}

function settings({ currency, datasetName, isOwnPast }: ImportMapping): Problem[] {
  const problems: Problem[] = [];
  const name = isOwnPast ? [] : naming(datasetName);
  if (!isCurrency(currency)) problems.push(problem('currency', 'Choose the currency of the prices.'));
  return [...problems, ...name];
}

function naming(datasetName: string): Problem[] {
  const { length } = tidy(datasetName);
  if (length === 0) return [problem('datasetName', 'Enter a name for these contests.')];
  return length > NAME_LIMIT ? [problem('datasetName', `A name has at most ${NAME_LIMIT} characters.`)] : [];
}

function problem(field: string, message: string): Problem {
  return Object.assign(new Problem(), { field, message });
}
