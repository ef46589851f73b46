/**
 * A question to one bidder about what it proposed, asked after the opening and answered in words. A clarification makes
 * clear what stands in a proposal and changes nothing in it. What matters to all is told to all, without a name.
 */
import type { Problem } from './refusal.js';
import { requiredTextProblems } from './text-limit.js';

export const CLARIFICATION_LIMITS = { question: 2000, answer: 4000 } as const;

/** What the requester asks one bidder, and by when it wants to know. */
export interface ClarificationAsked {
  question: string;
  due: Date;
  now: Date;
}

/** Everything still wrong with a question to one bidder. */
export function clarificationProblems({ question, due, now }: ClarificationAsked): Problem[] {
  const problems = requiredTextProblems(
    'question',
    question,
    CLARIFICATION_LIMITS.question,
    'Enter what you want to know',
  );
  if (due.getTime() <= now.getTime())
    problems.push({ field: 'due', message: 'Choose a time that lies ahead: the bidder needs time to answer.' });
  return problems;
}

/** Everything still wrong with an answer. */
export function clarificationAnswerProblems(answer: string): Problem[] {
  return requiredTextProblems('answer', answer, CLARIFICATION_LIMITS.answer, 'Enter your answer');
}

/** What the requester tells all bidders, in its own words. */
export interface ToldToAll {
  question: string;
  answer: string;
  /** The names of everybody invited. None of them is said, so that nobody learns who proposed. */
  bidderNames: readonly string[];
}

/** Everything still wrong with what is told to all: nothing in it says who was asked. */
export function toldToAllProblems({ question, answer, bidderNames }: ToldToAll): Problem[] {
  return [
    ...requiredTextProblems('question', question, CLARIFICATION_LIMITS.question, 'Enter the question'),
    ...requiredTextProblems('answer', answer, CLARIFICATION_LIMITS.answer, 'Enter what everybody is told'),
    ...named('question', question, bidderNames),
    ...named('answer', answer, bidderNames),
  ];
}

function named(field: string, text: string, names: readonly string[]): Problem[] {
  const said = text.toLocaleLowerCase('en');
  const found = names.find((name) => said.includes(name.trim().toLocaleLowerCase('en')));
  if (found === undefined) return [];
  return [{ field, message: `Take out “${found}”: bidders are told nothing of each other.` }];
}
