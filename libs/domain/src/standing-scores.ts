/**
 * The scores that count of a proposal: quality as the panel gave and agreed it, price by the formula over everything that
 * takes part. The comparison, the decision and its debriefs all ask here.
 */
import { type CriterionLevel, isBelowMinimum } from './levels.js';
import { type GivenByMember, type PanelMember, type PanelRules, standingScore } from './panel.js';
import { type CriterionScore, priceScore, type ScoredCriterion } from './scoring.js';

/** A criterion with its minimum. */
export interface JudgedCriterion extends ScoredCriterion {
  minimum: number | null;
}

/** A criterion as it was published, with all that is told of it. */
export interface PublishedCriterion extends JudgedCriterion {
  title: string;
  levels: readonly CriterionLevel[];
}

/** A proposal as the panel left it. */
export interface PanelProposal {
  /** What the price formula runs on. Null: it cannot be compared. */
  total: number | null;
  given: readonly (GivenByMember & { criterionId: string })[];
  agreed: readonly { criterionId: string; value: number }[];
}

/** What a proposal is judged by, and by whom. */
export interface Judgement {
  criteria: readonly JudgedCriterion[];
  panel: readonly PanelMember[];
  rules: PanelRules;
}

export interface StandingScore extends CriterionScore {
  isBelowMinimum: boolean;
}

/** The scores that count of one proposal, in the criteria's order, against the totals of all that stood. */
export function standingScores(
  { total, given, agreed }: PanelProposal,
  { criteria, panel, rules }: Judgement,
  allTotals: readonly (number | null)[],
): StandingScore[] {
  return criteria.map(({ id, kind, minimum }) => {
    const settled = agreed.find(({ criterionId }) => criterionId === id)?.value ?? null;
    const onThis = given.filter(({ criterionId }) => criterionId === id);
    const value = kind === 'price' ? priceScore(total, allTotals) : standingScore(onThis, settled, panel, rules);
    return { criterionId: id, value, isBelowMinimum: isBelowMinimum(value, minimum) };
  });
}
