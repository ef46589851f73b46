/**
 * Everything that is still missing or wrong in a proposal before it can be submitted, in plain words, each with the
 * field to mend. A draft may be saved with all of these open.
 */
import { type CalendarDate, dayInWords, isCalendarDate } from './calendar.js';
import { costProblems } from './internal-cost.js';
import { LINE_LIMITS, sheetProblems } from './line-problems.js';
import { CONTENT_TEXTS } from './proposal-content.js';
import type { ProposalContent, ProposalVariant, RequiredLine } from './proposal-content.js';
import type { BidderKind } from './permissions.js';
import type { Problem } from './refusal.js';
import { answersProblems, type Requirement } from './requirement.js';
import { promiseProblems } from './service-promise.js';
import { requiredTextProblems, textProblems } from './text-limit.js';

export const CONTENT_LIMITS = {
  pitch: 10_000,
  text: 10_000,
  lines: LINE_LIMITS.lines,
  lineTitle: LINE_LIMITS.title,
  group: LINE_LIMITS.group,
  unit: LINE_LIMITS.unit,
  note: LINE_LIMITS.note,
  reason: LINE_LIMITS.reason,
  taxRate: LINE_LIMITS.taxRate,
  promises: 20,
  team: 20,
  name: 120,
  words: 1_000,
  references: 3,
  conflicts: 2_000,
  files: 10,
  fileName: 255,
  caption: 300,
  variants: 2,
} as const;

/** What a bidder is asked: the brief as far as a proposal is checked against it. */
export interface Asked {
  lines: readonly RequiredLine[];
  requirements: readonly Requirement[];
  /** The day by which the requester promises to decide. Null where none is said. */
  decisionDue: CalendarDate | null;
  /** Only teams say what the work costs the company. */
  bidderKind: BidderKind;
}

/** All reasons why this content cannot be submitted. Empty when it can. */
export function contentProblems(content: ProposalContent, asked: Asked): Problem[] {
  return [
    ...requiredTextProblems('pitch', content.pitch, CONTENT_LIMITS.pitch, 'Say why they should choose you'),
    ...CONTENT_TEXTS.flatMap((text) => textProblems(text, content[text], CONTENT_LIMITS.text)),
    ...answersProblems(content.answers, asked.requirements),
    ...sheetProblems(content.lines, asked.lines, 'lines'),
    ...countProblems('promises', content.promises, CONTENT_LIMITS.promises, 'promises'),
    ...content.promises.flatMap((promise, index) => promiseProblems(promise, `promises.${index}`)),
    ...peopleProblems(content),
    ...referencesProblems(content),
    ...validityProblems(content, asked),
    ...conflictsProblems(content),
    ...filesProblems(content),
    ...ownCostProblems(content, asked),
    ...countProblems('variants', content.variants, CONTENT_LIMITS.variants, 'variants'),
    ...content.variants.flatMap((variant, index) => variantProblems(variant, index, asked)),
  ];
}

function countProblems(field: string, rows: readonly unknown[], most: number, what: string): Problem[] {
  return rows.length > most ? [{ field, message: `Keep to ${most} ${what}.` }] : [];
}

function peopleProblems({ team }: ProposalContent): Problem[] {
  const { name: limit, words } = CONTENT_LIMITS;
  const problems = team.flatMap(({ name, role, note }, index) => [
    ...requiredTextProblems(`team.${index}.name`, name, limit, 'Name this person or remove the row'),
    ...textProblems(`team.${index}.role`, role, limit),
    ...textProblems(`team.${index}.note`, note, words),
  ]);
  return [...problems, ...countProblems('team', team, CONTENT_LIMITS.team, 'people')];
}

function referencesProblems({ references }: ProposalContent): Problem[] {
  const problems = references.flatMap(({ title, year, words }, index) => [
    ...requiredTextProblems(
      `references.${index}.title`,
      title,
      CONTENT_LIMITS.lineTitle,
      'Name this work or remove it',
    ),
    ...textProblems(`references.${index}.words`, words, CONTENT_LIMITS.words),
    ...(year === null || (Number.isInteger(year) && year >= 1950 && year <= 2100)
      ? []
      : [{ field: `references.${index}.year`, message: 'Enter a year of four digits.' }]),
  ]);
  return [...problems, ...countProblems('references', references, CONTENT_LIMITS.references, 'references')];
}

/** An offer that ends before the promised decision could not be taken up. */
function validityProblems({ validUntil }: ProposalContent, { decisionDue }: Asked): Problem[] {
  if (validUntil === null) return [];
  const field = 'validUntil';
  if (!isCalendarDate(validUntil)) return [{ field, message: 'Enter a day of the calendar.' }];
  if (decisionDue === null || validUntil >= decisionDue) return [];
  const due = dayInWords(decisionDue);
  return [{ field, message: `The decision is promised by ${due}. Keep your offer valid until then or longer.` }];
}

function conflictsProblems({ conflicts: { none, words } }: ProposalContent): Problem[] {
  const field = 'conflicts.words';
  if (none && words.trim() !== '')
    return [{ field, message: 'You say that there is no conflict and describe one. Keep one of the two.' }];
  return textProblems(field, words, CONTENT_LIMITS.conflicts);
}

function filesProblems({ files }: ProposalContent): Problem[] {
  const problems = files.flatMap(({ caption }, index) =>
    textProblems(`files.${index}.caption`, caption, CONTENT_LIMITS.caption),
  );
  return [...problems, ...countProblems('files', files, CONTENT_LIMITS.files, 'files')];
}

function ownCostProblems({ cost }: ProposalContent, { bidderKind }: Asked): Problem[] {
  if (cost === null) return [];
  if (bidderKind === 'team') return costProblems(cost);
  return [{ field: 'cost', message: 'Only the company’s own teams say what the work costs inside.' }];
}

function variantProblems({ title, words, lines }: ProposalVariant, index: number, asked: Asked): Problem[] {
  const path = `variants.${index}`;
  return [
    ...requiredTextProblems(`${path}.title`, title, CONTENT_LIMITS.name, 'Name this variant'),
    ...requiredTextProblems(`${path}.words`, words, CONTENT_LIMITS.text, 'Say what is different in this variant'),
    ...sheetProblems(lines, asked.lines, `${path}.lines`),
  ];
}
