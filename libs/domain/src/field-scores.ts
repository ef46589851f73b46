/**
 * The scores of a whole field: quality as the panel gave and agreed it, price by the formula over everything that stood,
 * and the ranks that follow. The one place where scores become an order.
 */
import { isBelowMinimum } from './levels.js';
import { type GivenByMember, type PanelMember, type PanelRules, standingScore } from './panel.js';
import { type CriterionScore, priceScore, rankField, type ScoredCriterion, weightedScore } from './scoring.js';

/** A criterion with its minimum. */
export interface JudgedBy extends ScoredCriterion {
  minimum: number | null;
}

/** What one evaluator gave a proposal on one criterion. */
export interface GivenOn extends GivenByMember {
  criterionId: string;
}

/** A proposal as the panel left it. */
export interface PanelProposal {
  id: string;
  /** What the price formula runs on. Null: it cannot be compared. */
  total: number | null;
  given: readonly GivenOn[];
  agreed: readonly { criterionId: string; value: number }[];
}

/** Everything that the order of a field follows from. */
export interface JudgedField {
  criteria: readonly JudgedBy[];
  panel: readonly PanelMember[];
  rules: PanelRules;
  proposals: readonly PanelProposal[];
}

export interface StandingScore extends CriterionScore {
  isBelowMinimum: boolean;
}

/** Where a proposal stands. */
export interface Standing {
  id: string;
  scores: StandingScore[];
  /** 0 to 100. Null while a score is missing, and where price cannot be compared. */
  weightedScore: number | null;
  isBelowMinimum: boolean;
  /** Null without a weighted score, and below a minimum. */
  rank: number | null;
}

/** The scores that count of one proposal, in the criteria's order, against the totals of all that stood. */
export function standingScores(
  { total, given, agreed }: Omit<PanelProposal, 'id'>,
  { criteria, panel, rules }: Pick<JudgedField, 'criteria' | 'panel' | 'rules'>,
  allTotals: readonly (number | null)[],
): StandingScore[] {
  return criteria.map(({ id, kind, minimum }) => {
    const settled = agreed.find(({ criterionId }) => criterionId === id)?.value ?? null;
    const onThis = given.filter(({ criterionId }) => criterionId === id);
    const value = kind === 'price' ? priceScore(total, allTotals) : standingScore(onThis, settled, panel, rules);
    return { criterionId: id, value, isBelowMinimum: isBelowMinimum(value, minimum) };
  });
}

/** Where every proposal of a field stands, in the order given. */
export function fieldScores(field: JudgedField): Standing[] {
  const allTotals = field.proposals.map(({ total }) => total);
  const standing = field.proposals.map((proposal) => {
    const scores = standingScores(proposal, field, allTotals);
    const isBelow = scores.some((score) => score.isBelowMinimum);
    return {
      id: proposal.id,
      scores,
      weightedScore: weightedScore(field.criteria, scores),
      isBelowMinimum: isBelow,
    };
  });
  const ranks = new Map(rankField(standing).map(({ id, rank }) => [id, rank]));
  return standing.map((one) => ({ ...one, rank: ranks.get(one.id) ?? null }));
}
