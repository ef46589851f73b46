/**
 * Alone, then agreed. Everybody on a panel scores alone, so that nobody is led by somebody else's number; scores are
 * shown once they are submitted, to those who have submitted too; then the panel settles where it differs. A requester
 * who judges alone has nobody to hide scores from and scores live, unless the policy keeps prices or names back.
 */
import { joined } from './count-words.js';
import type { Refusal } from './refusal.js';

/** Somebody on the panel of a job, as far as scoring goes. */
export interface PanelMember {
  personId: string;
  name: string;
  /** Said to have no interest in any bidder. Nobody scores before that. */
  hasDeclared: boolean;
  hasSubmitted: boolean;
  /** Recused or released: what they scored counts no more. */
  hasLeft: boolean;
}

/** What the policy keeps from a panel until it has submitted. */
export interface PanelRules {
  isBlind: boolean;
  twoEnvelopes: boolean;
}

/** How far one member of the panel is. */
export const PanelStage = {
  DECLARE: 'declare',
  SCORE: 'score',
  WAIT: 'wait',
  AGREE: 'agree',
  LEFT: 'left',
} as const;
export type PanelStage = (typeof PanelStage)[keyof typeof PanelStage];

/** One evaluator's score of one criterion of one proposal. */
export interface GivenByMember {
  evaluatorId: string;
  value: number | null;
}

/** Those whose scores count. */
export function activeMembers<M extends PanelMember>(panel: readonly M[]): M[] {
  return panel.filter(({ hasLeft }) => !hasLeft);
}

/** Whether scores are submitted here at all. One who judges alone scores live. */
export function mustSubmit(panel: readonly PanelMember[], { isBlind, twoEnvelopes }: PanelRules): boolean {
  return activeMembers(panel).length > 1 || isBlind || twoEnvelopes;
}

/** Those the panel waits for. Nobody where scores are not submitted. */
export function outstandingMembers<M extends PanelMember>(panel: readonly M[], rules: PanelRules): M[] {
  return mustSubmit(panel, rules) ? activeMembers(panel).filter(({ hasSubmitted }) => !hasSubmitted) : [];
}

/** Whether the scores of this panel stand: all who are active have submitted, or there is nothing to submit. */
export function areScoresIn(panel: readonly PanelMember[], rules: PanelRules): boolean {
  return activeMembers(panel).length > 0 && outstandingMembers(panel, rules).length === 0;
}

/** How far this person is. Null for somebody who is not on the panel. */
export function stageOf(personId: string, panel: readonly PanelMember[], rules: PanelRules): PanelStage | null {
  const own = panel.find((member) => member.personId === personId);
  if (own === undefined) return null;
  if (own.hasLeft) return 'left';
  if (!own.hasDeclared) return 'declare';
  // Scores that are submitted stand still, even if everybody else leaves afterwards.
  if (!own.hasSubmitted) return 'score';
  return areScoresIn(panel, rules) ? 'agree' : 'wait';
}

/**
 * Whose scores this person may read: its own, and once it has submitted those that are submitted too. Somebody beside
 * the panel who may compare at all, such as whoever approves a choice, reads them once all are in.
 */
export function readableScores<S extends GivenByMember>(
  given: readonly S[],
  personId: string,
  panel: readonly PanelMember[],
  rules: PanelRules,
): S[] {
  const own = panel.find((member) => member.personId === personId);
  const submitted = new Set(panel.filter(({ hasSubmitted }) => hasSubmitted).map((member) => member.personId));
  const isIn = own === undefined ? areScoresIn(panel, rules) : own.hasSubmitted && !own.hasLeft;
  return given.filter(({ evaluatorId }) => evaluatorId === personId || (isIn && submitted.has(evaluatorId)));
}

/** The mean of several scores with two decimals, half a hundredth up. Null of none. */
export function meanScore(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const hundredths = values.reduce((sum, value) => sum + Math.round(value * 100), 0);
  return Math.round(hundredths / values.length) / 100;
}

/** From the lowest score to the highest. Null where fewer than two gave one. */
export function spreadOf(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  return Math.round((Math.max(...values) - Math.min(...values)) * 100) / 100;
}

/** The scores of those who are active: whoever has left counts no more. */
export function countedValues(given: readonly GivenByMember[], panel: readonly PanelMember[]): number[] {
  const active = new Set(activeMembers(panel).map(({ personId }) => personId));
  return given.flatMap(({ evaluatorId, value }) => (value !== null && active.has(evaluatorId) ? [value] : []));
}

/**
 * The score that counts: the agreed one; else, once the panel's scores are in, the mean of those who are active; else
 * none. Of one who scores live the mean is that person's own score.
 */
export function standingScore(
  given: readonly GivenByMember[],
  agreed: number | null,
  panel: readonly PanelMember[],
  rules: PanelRules,
): number | null {
  if (agreed !== null) return agreed;
  return areScoresIn(panel, rules) ? meanScore(countedValues(given, panel)) : null;
}

/** Whether an agreed score needs words: it does where it is not simply the mean. */
export function needsWords(agreed: number, given: readonly GivenByMember[], panel: readonly PanelMember[]): boolean {
  return agreed !== meanScore(countedValues(given, panel));
}

/** Why nobody can be chosen yet: the names of those whose scores are outstanding. Null when none is. */
export function outstandingRefusal(names: readonly string[]): Refusal | null {
  if (names.length === 0) return null;
  const [verb, them] = names.length === 1 ? ['has', 'this evaluator'] : ['have', 'an evaluator who cannot'];
  const message = `${joined(names)} ${verb} not submitted scores. Wait for them, remind them, or release ${them}.`;
  return { code: 'SCORES_OUTSTANDING', message };
}
