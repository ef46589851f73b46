/**
 * Everything that is still missing or wrong in a proposal before it can be submitted, in plain words, each with the
 * field to mend. A draft may be saved with all of these open.
 */
import { MAX_AMOUNT } from './money.js';
import { inBriefTerms, proposalTotal } from './proposal-content.js';
import type { ProposalContent, ProposalLine, RequiredLine } from './proposal-content.js';
import { quantityProblems } from './quantity.js';
import type { Problem } from './refusal.js';
import { promiseProblems } from './service-promise.js';
import { requiredTextProblems, textProblems } from './text-limit.js';

export const CONTENT_LIMITS = {
  pitch: 10_000,
  lines: 200,
  lineTitle: 200,
  unit: 40,
  reason: 500,
  promises: 20,
} as const;

/** All reasons why this content cannot be submitted. Empty when it can. */
export function contentProblems(content: ProposalContent, requiredLines: readonly RequiredLine[]): Problem[] {
  const lines = content.lines.map((line) => inBriefTerms(line, requiredLines));
  const problems = [
    ...requiredTextProblems('pitch', content.pitch, CONTENT_LIMITS.pitch, 'Say why they should choose you'),
    ...unansweredProblems(lines, requiredLines),
    ...countProblems(content),
    ...lines.flatMap((line, index) => lineProblems(line, index, lines, requiredLines)),
    ...content.promises.flatMap((promise, index) => promiseProblems(promise, `promises.${index}`)),
  ];
  // A total is only worth a word once the lines themselves are sound.
  return problems.length > 0 ? problems : totalProblems(content, requiredLines);
}

function unansweredProblems(lines: readonly ProposalLine[], requiredLines: readonly RequiredLine[]): Problem[] {
  return requiredLines
    .filter(({ id }) => !lines.some((line) => line.lineId === id))
    .map(({ title }) => ({ field: 'lines', message: `Answer "${title}": a price, included, or not offered.` }));
}

function countProblems({ lines, promises }: ProposalContent): Problem[] {
  const problems: Problem[] = [];
  const { lines: mostLines, promises: mostPromises } = CONTENT_LIMITS;
  if (lines.length > mostLines) problems.push({ field: 'lines', message: `Keep to ${mostLines} lines.` });
  if (promises.length > mostPromises)
    problems.push({ field: 'promises', message: `Keep to ${mostPromises} promises.` });
  if (!lines.some(({ answer }) => answer === 'priced')) {
    problems.push({ field: 'lines', message: 'Put a price on at least one line.' });
  }
  return problems;
}

function lineProblems(
  line: ProposalLine,
  index: number,
  lines: readonly ProposalLine[],
  requiredLines: readonly RequiredLine[],
): Problem[] {
  const path = `lines.${index}`;
  if (line.lineId === null) return [...ownLineProblems(line, path), ...answerProblems(line, path)];
  if (!requiredLines.some(({ id }) => id === line.lineId)) {
    return [
      { field: path, message: `"${line.title}" is not in the brief. Remove it or add it as a line of your own.` },
    ];
  }
  if (lines.findIndex(({ lineId }) => lineId === line.lineId) < index) {
    return [{ field: path, message: `"${line.title}" is answered twice. Keep one answer.` }];
  }
  return answerProblems(line, path);
}

function ownLineProblems(line: ProposalLine, path: string): Problem[] {
  const problems = [
    ...requiredTextProblems(`${path}.title`, line.title, CONTENT_LIMITS.lineTitle, 'Name this line'),
    ...textProblems(`${path}.unit`, line.unit, CONTENT_LIMITS.unit),
    ...quantityProblems(line.quantity, `${path}.quantity`),
  ];
  if (line.answer === 'notOffered') {
    problems.push({ field: `${path}.answer`, message: 'A line of your own is an offer. Price it or remove it.' });
  }
  return problems;
}

function answerProblems(line: ProposalLine, path: string): Problem[] {
  if (line.answer === 'priced') return priceProblems(line, `${path}.unitPrice`);
  if (line.answer === 'included') return [];
  const ask = `Say why you do not offer "${line.title}"`;
  return requiredTextProblems(`${path}.reason`, line.reason ?? '', CONTENT_LIMITS.reason, ask);
}

function priceProblems({ title, unitPrice, quantity }: ProposalLine, field: string): Problem[] {
  if (unitPrice === null) return [{ field, message: `Enter a price for "${title}".` }];
  if (!Number.isSafeInteger(unitPrice) || unitPrice < 0) return [{ field, message: 'Enter a price of 0 or more.' }];
  return unitPrice * quantity > MAX_AMOUNT ? [{ field, message: 'This price is too large. Check it.' }] : [];
}

function totalProblems(content: ProposalContent, requiredLines: readonly RequiredLine[]): Problem[] {
  const total = proposalTotal(content, requiredLines) ?? 0;
  return total > MAX_AMOUNT ? [{ field: 'lines', message: 'The total is too large. Check the prices.' }] : [];
}
