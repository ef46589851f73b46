/**
 * The choice. The requester may choose anyone, or no one, and always says why: by reasons that can be counted, and in
 * words where the reasons alone would leave a loser puzzled.
 */
import type { Problem } from './refusal.js';
import { requiredTextProblems, textProblems } from './text-limit.js';

export const AwardReason = {
  BEST_PRICE: 'bestPrice',
  BEST_FIT: 'bestFit',
  BETTER_PROMISES: 'betterPromises',
  TRACK_RECORD: 'trackRecord',
  AVAILABILITY: 'availability',
  ONLY_OFFER: 'onlyOffer',
  OTHER: 'other',
} as const;
export type AwardReason = (typeof AwardReason)[keyof typeof AwardReason];

export const awardReasonWords: Readonly<Record<AwardReason, string>> = {
  bestPrice: 'Best price',
  bestFit: 'Best fit to the brief',
  betterPromises: 'Better promises',
  trackRecord: 'Track record',
  availability: 'Availability',
  onlyOffer: 'Only offer',
  other: 'Another reason',
};

export const NoAwardReason = {
  TOO_EXPENSIVE: 'tooExpensive',
  NOT_GOOD_ENOUGH: 'notGoodEnough',
  NEED_CHANGED: 'needChanged',
  NO_BUDGET: 'noBudget',
  OTHER: 'other',
} as const;
export type NoAwardReason = (typeof NoAwardReason)[keyof typeof NoAwardReason];

export const noAwardReasonWords: Readonly<Record<NoAwardReason, string>> = {
  tooExpensive: 'All offers were too expensive',
  notGoodEnough: 'No offer was good enough',
  needChanged: 'The need changed',
  noBudget: 'The budget is gone',
  other: 'Another reason',
};

export const DECISION_LIMITS = { words: 2_000, approvalWords: 1_000 } as const;

/** A proposal as one of those that can be chosen. */
export interface ChosenFrom {
  id: string;
  weightedScore: number | null;
  /** Whether one of its scores misses the minimum of its criterion. Left out: it does not. */
  isBelowMinimum?: boolean;
}

/** A choice about to be made among all proposals that stood at the opening. */
export interface Choice {
  reasons: readonly AwardReason[];
  words: string | null;
  chosenId: string;
  proposals: readonly ChosenFrom[];
}

/** What is still missing before a proposal can be chosen. Empty when it can. */
export function awardProblems(choice: Choice): Problem[] {
  const words = choice.words ?? '';
  const ask = wordsNeeded(choice);
  return [
    ...reasonsProblems(choice),
    ...(ask === null
      ? textProblems('words', words, DECISION_LIMITS.words)
      : requiredTextProblems('words', words, DECISION_LIMITS.words, ask)),
  ];
}

/** What is missing where fewer proposals stood than the policy wants: why one of them is chosen all the same. */
export function fewProposalsProblems(count: number, minProposals: number, justification: string | null): Problem[] {
  const text = justification ?? '';
  if (count >= minProposals) return textProblems('justification', text, DECISION_LIMITS.words);
  const came = count === 1 ? '1 proposal' : `${count} proposals`;
  const ask = `Only ${came} came in, and the policy wants ${minProposals}. Say why you choose all the same, or close the job`;
  return requiredTextProblems('justification', text, DECISION_LIMITS.words, ask);
}

/** What is wrong with a second choice: it is one of those that could have been chosen, and not the one that is. */
export function runnerUpProblems(
  runnerUpId: string | null,
  chosenId: string,
  proposals: readonly { id: string }[],
): Problem[] {
  if (runnerUpId === null) return [];
  const field = 'runnerUpId';
  if (runnerUpId === chosenId) return [{ field, message: 'This is the one you choose. Name another, or nobody.' }];
  if (proposals.some(({ id }) => id === runnerUpId)) return [];
  return [{ field, message: 'This proposal cannot be chosen, so it is no second choice. Name another, or nobody.' }];
}

/** What is still missing before a job can be closed without an award. Empty when it can. */
export function noAwardProblems({ reason, words }: { reason: NoAwardReason; words: string | null }): Problem[] {
  const text = words ?? '';
  if (reason !== 'other') return textProblems('words', text, DECISION_LIMITS.words);
  return requiredTextProblems('words', text, DECISION_LIMITS.words, 'Say in words what the other reason is');
}

/** Whether another proposal scored higher than the chosen one, whatever is not scored beside them. */
export function passesOverTopScore({ chosenId, proposals }: Pick<Choice, 'chosenId' | 'proposals'>): boolean {
  const chosen = proposals.find(({ id }) => id === chosenId)?.weightedScore ?? null;
  return chosen !== null && proposals.some(({ weightedScore }) => weightedScore !== null && weightedScore > chosen);
}

/** Whether the chosen one has no weighted score while another has: nothing says that it is the best. */
function passesOverScored({ chosenId, proposals }: Choice): boolean {
  const chosen = proposals.find(({ id }) => id === chosenId);
  return chosen?.weightedScore === null && proposals.some(({ weightedScore }) => weightedScore !== null);
}

function reasonsProblems({ reasons, proposals }: Choice): Problem[] {
  if (reasons.length === 0) return [{ field: 'reasons', message: 'Choose at least one reason.' }];
  if (!reasons.includes('onlyOffer') || proposals.length === 1) return [];
  const message = `There were ${proposals.length} offers. Take away "Only offer".`;
  return [{ field: 'reasons', message }];
}

function wordsNeeded(choice: Choice): string | null {
  if (choice.reasons.includes('other')) return 'Say in words what the other reason is';
  const chosen = choice.proposals.find(({ id }) => id === choice.chosenId);
  if (chosen?.isBelowMinimum === true)
    return 'This proposal is below a minimum that you published. Say in words why you choose it all the same';
  if (passesOverScored(choice))
    return 'This proposal has no weighted score, and another has. Say in words why you choose this one';
  return passesOverTopScore(choice) ? 'Another proposal scored higher. Say in words why you choose this one' : null;
}
