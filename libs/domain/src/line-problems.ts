/**
 * What is still wrong with a sheet of lines before it can be submitted: every line of the brief is answered once, own
 * lines are offers, prices can be reckoned, and tax is said for all lines or for none.
 */
import { MAX_AMOUNT } from './money.js';
import type { ProposalLine, RequiredLine } from './proposal-content.js';
import { inBriefTerms, sheetTotals } from './proposal-totals.js';
import { quantityProblems } from './quantity.js';
import type { Problem } from './refusal.js';
import { requiredTextProblems, textProblems } from './text-limit.js';

export const LINE_LIMITS = {
  lines: 200,
  title: 200,
  group: 80,
  unit: 40,
  note: 500,
  reason: 500,
  /** Hundredths of a percent. */
  taxRate: 10_000,
} as const;

/** Everything wrong with these lines; `path` is where they stand, such as `lines`. */
export function sheetProblems(
  given: readonly ProposalLine[],
  requiredLines: readonly RequiredLine[],
  path: string,
): Problem[] {
  const lines = given.map((line) => inBriefTerms(line, requiredLines));
  const problems = [
    ...unansweredProblems(lines, requiredLines, path),
    ...countProblems(lines, path),
    ...lines.flatMap((line, index) => lineProblems(line, index, lines, requiredLines, `${path}.${index}`)),
  ];
  // Tax and total are only worth a word once the lines themselves are sound.
  if (problems.length > 0) return problems;
  return [...taxProblems(lines, path), ...totalProblems(lines, requiredLines, path)];
}

function unansweredProblems(
  lines: readonly ProposalLine[],
  requiredLines: readonly RequiredLine[],
  field: string,
): Problem[] {
  return requiredLines
    .filter(({ id }) => !lines.some((line) => line.lineId === id))
    .map(({ title }) => ({ field, message: `Answer "${title}": a price, included, or not offered.` }));
}

function countProblems(lines: readonly ProposalLine[], field: string): Problem[] {
  const problems: Problem[] = [];
  if (lines.length > LINE_LIMITS.lines) problems.push({ field, message: `Keep to ${LINE_LIMITS.lines} lines.` });
  if (
    !lines.some(({ answer, isOptional, alternativeTo }) => answer === 'priced' && !isOptional && alternativeTo === null)
  ) {
    problems.push({ field, message: 'Put a price on at least one line.' });
  }
  return problems;
}

function lineProblems(
  line: ProposalLine,
  index: number,
  lines: readonly ProposalLine[],
  requiredLines: readonly RequiredLine[],
  path: string,
): Problem[] {
  const problems = [...answerProblems(line, path), ...extraProblems(line, path)];
  if (line.lineId === null) return [...ownLineProblems(line, requiredLines, path), ...problems];
  if (!requiredLines.some(({ id }) => id === line.lineId)) {
    return [
      { field: path, message: `"${line.title}" is not in the brief. Remove it or add it as a line of your own.` },
    ];
  }
  if (lines.findIndex(({ lineId }) => lineId === line.lineId) < index) {
    return [{ field: path, message: `"${line.title}" is answered twice. Keep one answer.` }];
  }
  return problems;
}

function ownLineProblems(line: ProposalLine, requiredLines: readonly RequiredLine[], path: string): Problem[] {
  const problems = [
    ...requiredTextProblems(`${path}.title`, line.title, LINE_LIMITS.title, 'Name this line'),
    ...textProblems(`${path}.group`, line.group, LINE_LIMITS.group),
    ...textProblems(`${path}.unit`, line.unit, LINE_LIMITS.unit),
    ...quantityProblems(line.quantity, `${path}.quantity`),
  ];
  if (line.answer === 'notOffered') {
    problems.push({ field: `${path}.answer`, message: 'A line of your own is an offer. Price it or remove it.' });
  }
  return [...problems, ...alternativeProblems(line, requiredLines, path)];
}

function alternativeProblems(
  { alternativeTo, answer }: ProposalLine,
  requiredLines: readonly RequiredLine[],
  path: string,
): Problem[] {
  if (alternativeTo === null) return [];
  const field = `${path}.alternativeTo`;
  if (!requiredLines.some(({ id }) => id === alternativeTo)) {
    return [{ field, message: 'Choose the line of the brief that this is offered instead of.' }];
  }
  return answer === 'priced' ? [] : [{ field, message: 'An alternative has a price of its own. Enter it.' }];
}

function answerProblems(line: ProposalLine, path: string): Problem[] {
  if (line.answer === 'priced') return priceProblems(line, `${path}.unitPrice`);
  if (line.answer === 'included') return [];
  const reason = line.reason ?? '';
  if (line.isOptional) return textProblems(`${path}.reason`, reason, LINE_LIMITS.reason);
  return requiredTextProblems(`${path}.reason`, reason, LINE_LIMITS.reason, `Say why you do not offer "${line.title}"`);
}

function priceProblems({ title, unitPrice, quantity }: ProposalLine, field: string): Problem[] {
  if (unitPrice === null) return [{ field, message: `Enter a price for "${title}".` }];
  if (!Number.isSafeInteger(unitPrice) || unitPrice < 0) return [{ field, message: 'Enter a price of 0 or more.' }];
  if (unitPrice === 0) {
    return [
      { field, message: `"${title}" has a price of 0. Choose "Included" if it is at no charge, or enter its price.` },
    ];
  }
  return unitPrice * quantity > MAX_AMOUNT ? [{ field, message: 'This price is too large. Check it.' }] : [];
}

function extraProblems({ taxRate, note }: ProposalLine, path: string): Problem[] {
  const isPossible = taxRate === null || (Number.isInteger(taxRate) && taxRate >= 0 && taxRate <= LINE_LIMITS.taxRate);
  return [
    ...(isPossible
      ? []
      : [{ field: `${path}.taxRate`, message: 'Enter a tax rate from 0 to 100% with at most two decimals.' }]),
    ...textProblems(`${path}.note`, note, LINE_LIMITS.note),
  ];
}

function taxProblems(lines: readonly ProposalLine[], path: string): Problem[] {
  const isSaid = lines.some(({ answer, taxRate }) => answer === 'priced' && taxRate !== null);
  if (!isSaid) return [];
  return lines.flatMap(({ title, answer, taxRate }, index) => {
    if (answer !== 'priced' || taxRate !== null) return [];
    const message = `Enter the tax rate of "${title}", 0 if it is free of tax, or leave tax out of every line.`;
    return [{ field: `${path}.${index}.taxRate`, message }];
  });
}

function totalProblems(
  lines: readonly ProposalLine[],
  requiredLines: readonly RequiredLine[],
  field: string,
): Problem[] {
  const { gross, net, optional } = sheetTotals({ lines }, requiredLines);
  const isTooLarge = Math.max(gross ?? net ?? 0, optional) > MAX_AMOUNT;
  return isTooLarge ? [{ field, message: 'The total is too large. Check the prices.' }] : [];
}
