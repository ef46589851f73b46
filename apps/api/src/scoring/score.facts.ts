import {
  activeMembers,
  areScoresIn,
  countedValues,
  meanScore,
  type PanelMember,
  type PanelRules,
  readableScores,
  spreadOf,
} from '@bidwell/domain/panel';
import { weightedScore } from '@bidwell/domain/scoring';
import { type JudgedCriterion, type StandingScore, standingScores } from '@bidwell/domain/standing-scores';
import type { AgreedScore, EvaluatorScore, Score } from './score.results.js';

/** A score as the database has it. */
export interface GivenScore {
  criterionId: string;
  evaluatorId: string;
  value: number | null;
  note: string;
}

export interface AgreedOn extends AgreedScore {
  criterionId: string;
}

/** Everything that the scores of one proposal follow from. */
export interface ScoreFacts {
  criteria: JudgedCriterion[];
  panel: PanelMember[];
  rules: PanelRules;
  given: GivenScore[];
  agreed: AgreedOn[];
  total: number | null;
  /** The totals of every proposal of the job, this one's included. */
  allTotals: (number | null)[];
}

/** A score that counts, with the words its bidder will read. */
export interface CountedScore extends StandingScore {
  note: string;
}

/** The scores that count, in the criteria's order: price by the formula, quality as it was agreed or given. */
export function countedScores(facts: ScoreFacts): CountedScore[] {
  return standingScores(facts, facts, facts.allTotals).map((score) => ({ ...score, note: noteOf(facts, score) }));
}

/** The same with everything about it that this viewer may know. */
export function scoresFor(facts: ScoreFacts, viewerId: string): Score[] {
  const isJudge = activeMembers(facts.panel).some(({ personId }) => personId === viewerId);
  return countedScores(facts).map((score, place) => {
    const isComputed = facts.criteria[place]?.kind === 'price';
    const given = onCriterion(facts.given, score.criterionId);
    const own = given.find(({ evaluatorId }) => evaluatorId === viewerId);
    const values = areScoresIn(facts.panel, facts.rules) ? countedValues(given, facts.panel) : [];
    return {
      ...score,
      isComputed,
      own: isComputed || !isJudge ? null : { value: own?.value ?? null, note: own?.note ?? '' },
      given: named(readableScores(given, viewerId, facts.panel, facts.rules), facts.panel),
      mean: meanScore(values),
      spread: spreadOf(values),
      agreed: onCriterion(facts.agreed, score.criterionId)[0] ?? null,
    };
  });
}

/** 0 to 100 by the scores that count. Null while one is missing. */
export function weightedScoreOf(facts: ScoreFacts): number | null {
  return weightedScore(facts.criteria, countedScores(facts));
}

/** 0 to 100 as this viewer alone would have it. Null while one of the viewer's scores is missing. */
export function ownWeightedScoreOf(facts: ScoreFacts, viewerId: string): number | null {
  const own = scoresFor(facts, viewerId).map((score) => {
    return score.isComputed ? score : { criterionId: score.criterionId, value: score.own?.value ?? null };
  });
  return weightedScore(facts.criteria, own);
}

/** What was agreed says why; else everybody who still judges, one below the other and without names. */
function noteOf({ given, agreed, panel, rules }: ScoreFacts, { criterionId, value }: StandingScore): string {
  const words = onCriterion(agreed, criterionId)[0]?.note ?? '';
  if (words !== '') return words;
  if (value === null && !areScoresIn(panel, rules)) return '';
  const active = new Set(activeMembers(panel).map(({ personId }) => personId));
  const notes = onCriterion(given, criterionId).filter(
    ({ evaluatorId, note }) => active.has(evaluatorId) && note !== '',
  );
  return notes.map(({ note }) => note).join('\n\n');
}

function named(given: readonly GivenScore[], panel: readonly PanelMember[]): EvaluatorScore[] {
  return panel.flatMap(({ personId, name, hasLeft }) =>
    given
      .filter(({ evaluatorId }) => evaluatorId === personId)
      .map(({ value, note }) => ({ evaluatorId: personId, evaluatorName: name, hasLeft, value, note })),
  );
}

function onCriterion<S extends { criterionId: string }>(scores: readonly S[], asked: string): S[] {
  return scores.filter(({ criterionId }) => criterionId === asked);
}
