/**
 * Who would lead if one weight were another. Moving one weight shrinks or stretches the others in proportion, so that they
 * keep their shares of the rest. Every weighted score is then a straight line over that weight:
 *
 *   score(w) = w x own + (100 - w) x rest, with rest = the mean of the other criteria by their published weights
 *
 * Two lines cross once at most, at w = 100 x d / (d - c), where c is by how much one is ahead on this criterion and d by how
 * much on the rest. The uppermost line over 0 to 100 is who leads; its corners beside the published weight are the
 * break-even weights.
 */
import { MAX_SCORE, type CriterionScore, type ScoredCriterion } from './scoring.js';

/** A proposal with the scores that stand for it. */
export interface JudgedProposal {
  id: string;
  scores: readonly CriterionScore[];
}

/** From one weight to another the same proposals lead: more than one where they are level all along. */
export interface LeadSegment {
  from: number;
  to: number;
  leaderIds: string[];
}

/** Where the lead changes on one side of the published weight, and who leads beyond. */
export interface Turn {
  at: number;
  leaderIds: string[];
}

/** How far one weight may move before somebody else leads. Null where nobody else does, down to 0 or up to 100. */
export interface BreakEven {
  criterionId: string;
  weight: number;
  below: Turn | null;
  above: Turn | null;
}

const FULL = 100;
const NOTHING = 1e-9;

/** The criteria with one weight moved, of 100, and the others in proportion. Alone, a criterion cannot be moved. */
export function withWeight(
  criteria: readonly ScoredCriterion[],
  criterionId: string,
  weight: number,
): ScoredCriterion[] {
  const rest = criteria.filter(({ id }) => id !== criterionId).reduce((sum, each) => sum + each.weight, 0);
  if (rest === 0) return [...criteria];
  return criteria.map((each) => {
    return { ...each, weight: each.id === criterionId ? weight : (each.weight / rest) * (FULL - weight) };
  });
}

/** Who leads at each weight of one criterion, from 0 to 100. Proposals without all scores take no part. */
export function leadSegments(
  criteria: readonly ScoredCriterion[],
  proposals: readonly JudgedProposal[],
  criterionId: string,
): LeadSegment[] {
  const lines = proposals.map((proposal) => lineOf(criteria, proposal, criterionId)).filter((line) => line !== null);
  const segments: LeadSegment[] = [];
  let from = 0;
  while (lines.length > 0 && from < FULL) {
    const leaders = leadersAfter(lines, from);
    const to = nextTurn(lines, leaders[0]!, from);
    segments.push({ from, to, leaderIds: leaders.map(({ id }) => id) });
    from = to;
  }
  return segments;
}

/** The break-even weights of every criterion, in their order. */
export function breakEvens(criteria: readonly ScoredCriterion[], proposals: readonly JudgedProposal[]): BreakEven[] {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return criteria.map(({ id, weight: published }) => {
    const weight = total === 0 ? 0 : (published / total) * FULL;
    return breakEvenIn(leadSegments(criteria, proposals, id), id, weight);
  });
}

/** Where the weight lies on a corner itself, the lead changes on both sides of it. */
function breakEvenIn(segments: readonly LeadSegment[], criterionId: string, weight: number): BreakEven {
  const left = segments.findLastIndex(({ from }, place) => place === 0 || from < weight - NOTHING);
  const right = segments.findIndex(({ to }, place) => place === segments.length - 1 || to > weight + NOTHING);
  const before = segments[left === right ? left - 1 : left];
  const after = segments[left === right ? right + 1 : right];
  return {
    criterionId,
    weight,
    below: before === undefined ? null : { at: before.to, leaderIds: before.leaderIds },
    above: after === undefined ? null : { at: after.from, leaderIds: after.leaderIds },
  };
}

interface Line {
  id: string;
  atZero: number;
  slope: number;
}

function lineOf(criteria: readonly ScoredCriterion[], { id, scores }: JudgedProposal, moved: string): Line | null {
  const given = new Map(scores.map(({ criterionId, value }) => [criterionId, value]));
  const values = criteria.map((criterion) => ({ ...criterion, value: given.get(criterion.id) ?? null }));
  const own = values.find((criterion) => criterion.id === moved)?.value ?? null;
  const scored = values.flatMap(({ value, ...rest }) => (value === null ? [] : [{ ...rest, value }]));
  if (own === null || scored.length < criteria.length) return null;
  const others = scored.filter((criterion) => criterion.id !== moved);
  const weights = others.reduce((sum, { weight }) => sum + weight, 0);
  const points = others.reduce((sum, { weight, value }) => sum + weight * value, 0);
  const rest = weights === 0 ? own : points / weights;
  return { id, atZero: (rest * FULL) / MAX_SCORE, slope: (own - rest) / MAX_SCORE };
}

const valueAt = ({ atZero, slope }: Line, weight: number) => atZero + slope * weight;

/** Who leads just above this weight: the highest there, and of those the steepest. */
function leadersAfter(lines: readonly Line[], weight: number): Line[] {
  const highest = Math.max(...lines.map((line) => valueAt(line, weight)));
  const top = lines.filter((line) => valueAt(line, weight) >= highest - NOTHING);
  const steepest = Math.max(...top.map(({ slope }) => slope));
  return top.filter(({ slope }) => slope >= steepest - NOTHING);
}

/** The next weight at which a steeper line reaches the leader's. */
function nextTurn(lines: readonly Line[], leader: Line, from: number): number {
  const crossings = lines
    .filter(({ slope }) => slope > leader.slope + NOTHING)
    .map((line) => (leader.atZero - line.atZero) / (line.slope - leader.slope));
  return Math.min(FULL, ...crossings.filter((crossing) => crossing > from + NOTHING));
}
