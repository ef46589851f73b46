/**
 * Whether the lead would be another's if something were otherwise: one evaluator less, or the company's cost in place of
 * the price. What one weight does stands in weight-strip.
 *
 * Too close to call: the gap between the first two is smaller than the evaluators' spread. The spread is the standard
 * deviation (n - 1) of the gaps that the evaluators see, each by their own scores alone and with the same price scores.
 * Gaps are taken, not scores, because somebody strict with everybody moves all scores and no gap. A panel of one has no
 * spread; there only equal scores are too close.
 */
import { companyCost, type CostBasis, type CostedOffer, type OutsideTerms } from './cost-basis.js';
import { meanScore } from './panel.js';
import { priceScore, type CriterionScore, type ScoredCriterion, weightedScore } from './scoring.js';
import type { JudgedProposal } from './weight-strip.js';

/** What one evaluator gave one proposal for one quality criterion, alone. */
export interface OwnScore {
  evaluatorId: string;
  proposalId: string;
  criterionId: string;
  value: number;
}

/** What the panel set together, in place of the mean. */
export interface AgreedValue {
  proposalId: string;
  criterionId: string;
  value: number;
}

/** A judged field with what lies behind its standing scores. */
export interface PanelField {
  criteria: readonly ScoredCriterion[];
  proposals: readonly JudgedProposal[];
  given: readonly OwnScore[];
  agreed: readonly AgreedValue[];
}

/** Who leads without one of the evaluators. */
export interface LeadWithout {
  evaluatorId: string;
  leaderIds: string[];
}

/** The first two, and whether what parts them is more than how far the evaluators are apart. In points of 100. */
export interface CloseCall {
  leaderId: string;
  runnerUpId: string;
  gap: number;
  /** Null with fewer than two evaluators who scored both. */
  spread: number | null;
  isTooClose: boolean;
}

/** Who leads: more than one when the highest score is shared, nobody while none is scored. In the order of their ids. */
export function leadersOf(criteria: readonly ScoredCriterion[], proposals: readonly JudgedProposal[]): string[] {
  const scored = proposals.map(({ id, scores }) => ({ id, score: weightedScore(criteria, scores) }));
  const highest = Math.max(...scored.map(({ score }) => score ?? -Infinity));
  return scored
    .filter(({ score }) => score !== null && score === highest)
    .map(({ id }) => id)
    .toSorted();
}

/**
 * Who would lead if one evaluator after the other had not scored. What the panel agreed on stands; everything else is
 * the mean of the others. Nobody with fewer than two evaluators: there would be no scores.
 */
export function leadsWithout(field: PanelField): LeadWithout[] {
  const evaluators = [...new Set(field.given.map(({ evaluatorId }) => evaluatorId))].toSorted();
  if (evaluators.length < 2) return [];
  return evaluators.map((evaluatorId) => {
    const given = field.given.filter((score) => score.evaluatorId !== evaluatorId);
    const proposals = field.proposals.map((proposal) => rescored(field, proposal, given));
    return { evaluatorId, leaderIds: leadersOf(field.criteria, proposals) };
  });
}

/** The first two and how far apart they are. Null with fewer than two scored proposals. */
export function closeCall(field: PanelField): CloseCall | null {
  const { criteria, proposals } = field;
  const scored = proposals.flatMap((proposal) => {
    const score = weightedScore(criteria, proposal.scores);
    return score === null ? [] : [{ proposal, score }];
  });
  const [first, second] = scored.toSorted((a, b) => b.score - a.score || (a.proposal.id < b.proposal.id ? -1 : 1));
  if (first === undefined || second === undefined) return null;
  const gap = twoDecimals(first.score - second.score);
  const spread = spreadOfGaps(field, first.proposal, second.proposal);
  const isTooClose = gap === 0 || (spread !== null && gap < spread);
  return { leaderId: first.proposal.id, runnerUpId: second.proposal.id, gap, spread, isTooClose };
}

/**
 * Who would lead if price were scored on what each offer costs the company. `others` cannot lead, because they miss a minimum,
 * and count in the price formula all the same. Null when a cost of one in the field is not known.
 */
export function leadersOnBasis(
  criteria: readonly ScoredCriterion[],
  proposals: readonly (JudgedProposal & CostedOffer)[],
  basis: CostBasis,
  terms: OutsideTerms,
  others: readonly CostedOffer[] = [],
): string[] | null {
  const price = criteria.find(({ kind }) => kind === 'price');
  const field = proposals.filter(isPriced);
  const costs = [...field, ...others.filter(isPriced)].map((offer) => companyCost(offer, basis, terms));
  if (price === undefined || field.length === 0 || costs.includes(null)) return null;
  const rescoredByCost = field.map(({ id, scores }, place) => {
    const value = priceScore(costs[place] ?? null, costs);
    return { id, scores: [...without(scores, price.id), { criterionId: price.id, value }] };
  });
  return leadersOf(criteria, rescoredByCost);
}

const isPriced = ({ comparableTotal }: CostedOffer) => comparableTotal !== null;

/** The standing scores of a proposal if only these had been given. Price stays as it is. */
function rescored({ criteria, agreed }: PanelField, proposal: JudgedProposal, given: readonly OwnScore[]) {
  const scores = criteria.map(({ id: criterionId, kind }): CriterionScore => {
    const isHere = (score: AgreedValue) => score.proposalId === proposal.id && score.criterionId === criterionId;
    const standing = proposal.scores.find((score) => score.criterionId === criterionId)?.value ?? null;
    if (kind === 'price') return { criterionId, value: standing };
    return {
      criterionId,
      value: agreed.find(isHere)?.value ?? meanScore(given.filter(isHere).map(({ value }) => value)),
    };
  });
  return { id: proposal.id, scores };
}

function spreadOfGaps(field: PanelField, first: JudgedProposal, second: JudgedProposal): number | null {
  const alone = { ...field, agreed: [] };
  const evaluators = [...new Set(field.given.map(({ evaluatorId }) => evaluatorId))];
  const gaps = evaluators.flatMap((evaluatorId) => {
    const given = field.given.filter((score) => score.evaluatorId === evaluatorId);
    const [one, other] = [first, second].map((proposal) =>
      weightedScore(field.criteria, rescored(alone, proposal, given).scores),
    );
    return one == null || other == null ? [] : [one - other];
  });
  if (gaps.length < 2) return null;
  const middle = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const squares = gaps.reduce((sum, gap) => sum + (gap - middle) ** 2, 0);
  return twoDecimals(Math.sqrt(squares / (gaps.length - 1)));
}

const without = (scores: readonly CriterionScore[], id: string) =>
  scores.filter(({ criterionId }) => criterionId !== id);

function twoDecimals(value: number): number {
  return Math.round(value * 100) / 100;
}
