/**
 * A further round of a job: those who are kept in propose anew, sealed anew, until a new deadline. It is a job of its own,
 * with the same brief, criteria and panel; the job before it goes on in it and is decided with it.
 */
import type { Problem } from './refusal.js';
import { requiredTextProblems, textProblems } from './text-limit.js';

export const ROUND_LIMITS = { rounds: 10, words: 2000, title: 120 } as const;

/** What the requester says when it asks for a further round. */
export interface RoundAsked {
  /** The number of the round that it would be: 2 for the first further one. */
  number: number;
  deadline: Date;
  now: Date;
  /** For those who are kept in: what is asked of them. */
  words: string;
  /** For those who are left out: why. */
  leftOutWords: string;
  /** The proposals that are kept in. */
  keptIds: readonly string[];
  /** Everything that stood at the opening. What is disqualified counts as not to be read here. */
  proposals: readonly { id: string; isReadable: boolean }[];
  /** The names of everybody invited: none of them is said to the others. */
  bidderNames: readonly string[];
}

/** Everything still wrong with a further round. */
export function roundProblems(asked: RoundAsked): Problem[] {
  const { number, deadline, now, words, leftOutWords, bidderNames } = asked;
  const problems: Problem[] = [];
  if (number > ROUND_LIMITS.rounds)
    problems.push({ field: 'kept', message: `After ${ROUND_LIMITS.rounds} rounds, decide or close the job.` });
  if (deadline.getTime() <= now.getTime())
    problems.push({ field: 'deadline', message: 'Choose a deadline that lies ahead.' });
  return [
    ...keptProblems(asked),
    ...problems,
    ...requiredTextProblems('words', words, ROUND_LIMITS.words, 'Say what you ask of those who are kept in'),
    ...leftOutProblems(asked),
    ...named('words', words, bidderNames),
    ...named('leftOutWords', leftOutWords, bidderNames),
  ];
}

function keptProblems({ keptIds, proposals }: RoundAsked): Problem[] {
  if (keptIds.length === 0) return [{ field: 'kept', message: 'Keep at least one proposal in.' }];
  const readable = new Set(proposals.filter(({ isReadable }) => isReadable).map(({ id }) => id));
  if (keptIds.every((id) => readable.has(id))) return [];
  return [{ field: 'kept', message: 'Keep only proposals of this job that could be read and are not disqualified.' }];
}

function leftOutProblems({ leftOutWords, keptIds, proposals }: RoundAsked): Problem[] {
  const isAnybodyLeftOut = proposals.some(({ id }) => !keptIds.includes(id));
  if (!isAnybodyLeftOut) return textProblems('leftOutWords', leftOutWords, ROUND_LIMITS.words);
  const ask = 'Say why the others are left out';
  return requiredTextProblems('leftOutWords', leftOutWords, ROUND_LIMITS.words, ask);
}

function named(field: string, text: string, names: readonly string[]): Problem[] {
  const said = text.toLocaleLowerCase('en');
  const found = names.find((name) => said.includes(name.trim().toLocaleLowerCase('en')));
  if (found === undefined) return [];
  return [{ field, message: `Take out “${found}”: bidders are told nothing of each other.` }];
}

/** The title of a round: that of the job, and which round it is. */
export function roundTitle(title: string, number: number): string {
  const ending = `, round ${number}`;
  const plain = title.replace(/, round \d+$/, '');
  return `${[...plain].slice(0, ROUND_LIMITS.title - ending.length).join('')}${ending}`;
}
