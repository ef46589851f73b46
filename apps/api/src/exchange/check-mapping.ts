import { Problem, refuse } from '../platform/graphql/refusal.js';
import { tidy } from './contest-csv/contest-cells.js';
import { type ColumnChoice, ImportColumn } from './contest-csv/import-mapping.js';
import type { ImportMapping } from './import.inputs.js';

const NEEDED: [ImportColumn, string][] = [
  [ImportColumn.CONTEST_REF, 'Choose the column that says which contest a bid belongs to.'],
  [ImportColumn.DATE, 'Choose the column that holds the day of the decision.'],
  [ImportColumn.BIDDER, 'Choose the column that says who bid.'],
  [ImportColumn.WINNER, 'Choose the column that says which bid was chosen.'],
];

/** One choice for each header, in the file's order. Refuses a mapping that leaves something open, naming everything. */
export function columnsInOrder(headers: readonly string[], mapping: ImportMapping): ColumnChoice[] {
  const problems = [
    ...unknownHeaders(headers, mapping),
    ...missingColumns(mapping),
    ...doubledColumns(mapping),
    ...settings(mapping),
  ];
  if (problems.length > 0) refuse('MAPPING_INCOMPLETE', problems[0]?.message ?? '', { problems });
  return headers.map((header) => ({
    header,
    column: mapping.columns.find((choice) => choice.header === header)?.column ?? ImportColumn.IGNORE,
  }));
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

function settings(mapping: ImportMapping): Problem[] {
  const problems: Problem[] = [];
  if (!Intl.supportedValuesOf('currency').includes(mapping.currency))
    problems.push(problem('currency', `${mapping.currency} is no currency in use. Choose another one.`));
  if (tidy(mapping.datasetName) === '') problems.push(problem('datasetName', 'Enter a name for these contests.'));
  return problems;
}

function problem(field: string, message: string): Problem {
  return Object.assign(new Problem(), { field, message });
}
