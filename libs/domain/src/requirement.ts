/**
 * A requirement is something that every bidder must answer in words: whether it meets it, and how. It is frozen with the
 * lines when the job is published.
 */
import type { Problem } from './refusal.js';
import { requiredTextProblems, textProblems } from './text-limit.js';
import { wordProblems } from './word-limit.js';

export const Meets = { YES: 'yes', PARTLY: 'partly', NO: 'no' } as const;
export type Meets = (typeof Meets)[keyof typeof Meets];

export const meetsWords: Readonly<Record<Meets, string>> = {
  yes: 'Meets it',
  partly: 'Meets it in part',
  no: 'Does not meet it',
};

/** As a requester writes it. */
export interface BriefRequirement {
  text: string;
  /** The most words an answer may have. Null for no limit but that of its length. */
  wordLimit: number | null;
  /** Whoever does not meet it should not count on being chosen. */
  isEssential: boolean;
}

/** As a bidder finds it in a published job. */
export interface Requirement extends BriefRequirement {
  id: string;
}

export interface RequirementAnswer {
  requirementId: string;
  /** Null while a draft has no answer yet. */
  meets: Meets | null;
  text: string;
}

export const REQUIREMENT_LIMITS = { requirements: 50, text: 1_000, answer: 5_000, words: 1_000 } as const;

/** What is wrong with the requirements of a brief. */
export function requirementsProblems(requirements: readonly BriefRequirement[]): Problem[] {
  const { requirements: most, text: limit, words } = REQUIREMENT_LIMITS;
  const problems = requirements.flatMap(({ text, wordLimit }, index) => {
    const path = `requirements.${index}`;
    const isLimitPossible = wordLimit === null || (Number.isInteger(wordLimit) && wordLimit >= 1 && wordLimit <= words);
    return [
      ...requiredTextProblems(`${path}.text`, text, limit, 'Say what every bidder must answer, or remove this'),
      ...(isLimitPossible
        ? []
        : [{ field: `${path}.wordLimit`, message: `Enter a whole number of words from 1 to ${words}, or none.` }]),
    ];
  });
  if (requirements.length > most) problems.push({ field: 'requirements', message: `Keep to ${most} requirements.` });
  return problems;
}

/** What is still wrong with a bidder's answers to what the brief asks. */
export function answersProblems(
  answers: readonly RequirementAnswer[],
  requirements: readonly Requirement[],
): Problem[] {
  return [
    ...answers.flatMap((answer, index) => answerProblems(answer, index, answers, requirements)),
    ...requirements
      .filter(({ id }) => !answers.some(({ requirementId }) => requirementId === id))
      .map(({ text }) => ({ field: 'answers', message: `Answer "${shortened(text)}".` })),
  ];
}

function answerProblems(
  { requirementId, meets, text }: RequirementAnswer,
  index: number,
  answers: readonly RequirementAnswer[],
  requirements: readonly Requirement[],
): Problem[] {
  const path = `answers.${index}`;
  const asked = requirements.find(({ id }) => id === requirementId);
  if (asked === undefined) return [{ field: path, message: 'The brief does not ask this. Remove this answer.' }];
  if (answers.findIndex((other) => other.requirementId === requirementId) < index) {
    return [{ field: path, message: `"${shortened(asked.text)}" is answered twice. Keep one answer.` }];
  }
  const choose = { field: `${path}.meets`, message: `Say whether you meet "${shortened(asked.text)}".` };
  const ask = 'Say what you offer instead, or what is missing';
  return [
    ...(meets === null ? [choose] : []),
    ...(meets === 'partly' || meets === 'no'
      ? requiredTextProblems(`${path}.text`, text, REQUIREMENT_LIMITS.answer, ask)
      : textProblems(`${path}.text`, text, REQUIREMENT_LIMITS.answer)),
    ...wordProblems(`${path}.text`, text, asked.wordLimit),
  ];
}

/** A requirement as it is named in a sentence. */
function shortened(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return [...line].length > 60 ? `${[...line].slice(0, 57).join('').trimEnd()}...` : line;
}
