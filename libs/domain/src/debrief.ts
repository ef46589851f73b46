/**
 * What a bidder is told after the decision: its own scores, what higher ones would have needed, where it stood and how its
 * price compared, never a rival's price, name or words. The price score and the weighted score stay out: by the published
 * formula either of them would give away the lowest total.
 */
import type { CriterionKind } from './criteria.js';
import { explainLoss, type LossExplained } from './debrief-loss.js';
import { missesMinimum, NO_STANDING, type PriceBand, standingOf } from './debrief-standing.js';
import { neededFor, type WrittenDebrief } from './debrief-words.js';
import type { BidderKind } from './permissions.js';
import type { DebriefLevel } from './policy.js';
import { qualityScore } from './scoring.js';
import type { PublishedCriterion } from './standing-scores.js';

export const DebriefOutcome = { WON: 'won', LOST: 'lost', NO_AWARD: 'noAward' } as const;
export type DebriefOutcome = (typeof DebriefOutcome)[keyof typeof DebriefOutcome];

/** A proposal that stood at the opening. */
export interface StoodProposal {
  bidderId: string;
  bidderKind: BidderKind;
  comparableTotal: number | null;
  weightedScore: number | null;
  scores: readonly { criterionId: string; value: number | null; note: string }[];
  /** Why it was taken out of the contest. Null when it was not. */
  disqualifiedBecause: string | null;
  /** What the requester wrote for this bidder. Null: nothing. */
  written: WrittenDebrief | null;
}

/** A decided job as a debrief needs it. */
export interface DecidedJob {
  criteria: readonly PublishedCriterion[];
  proposals: readonly StoodProposal[];
  /** Null when none was chosen. */
  winnerBidderId: string | null;
  /** Whether bidders are told more than the outcome and its reasons. */
  level: DebriefLevel;
}

export interface DebriefCriterion {
  id: string;
  title: string;
  weight: number;
  kind: CriterionKind;
  /** 0 to 10. Null for price, and for what was not scored. */
  score: number | null;
  note: string;
  /** What a higher score would have needed. May be empty. */
  needed: string;
  minimum: number | null;
  isBelowMinimum: boolean;
}

export interface Debrief {
  outcome: DebriefOutcome;
  /** Null when fewer than 3 proposals stood, when this one could not be ranked, or where it would tell a price. */
  rank: number | null;
  /** Null when fewer than 3 proposals stood. */
  count: number | null;
  /** Null when fewer than 3 proposals stood. */
  priceBand: PriceBand | null;
  /** Null when none was chosen. */
  winnerKind: BidderKind | null;
  criteria: DebriefCriterion[];
  /** 0 to 100 over the quality criteria. Null while one of them was not scored. */
  qualityScore: number | null;
  /** What the requester wrote to this bidder alone. May be empty. */
  ownWords: string;
  disqualifiedBecause: string | null;
  /** Where the points went. Null unless somebody else was chosen and scores are told. */
  loss: LossExplained | null;
  /** Whether it says nothing about this proposal, although it could: no words to it, no reason on any criterion. */
  isEmpty: boolean;
}

/** What this bidder is told. Null when it had no proposal standing. */
export function debriefFor(bidderId: string, job: DecidedJob): Debrief | null {
  const own = job.proposals.find((proposal) => proposal.bidderId === bidderId);
  if (own === undefined) return null;
  const winner = job.proposals.find((proposal) => proposal.bidderId === job.winnerBidderId);
  const isFull = job.level === 'full';
  const criteria = isFull ? job.criteria.map((criterion) => criterionFor(criterion, own)) : [];
  const ownWords = own.written?.words ?? '';
  const told = {
    outcome: outcomeOf(bidderId, job.winnerBidderId),
    ...(isFull ? standingOf(own, job) : NO_STANDING),
    winnerKind: winner?.bidderKind ?? null,
    criteria,
    qualityScore: isFull ? qualityScore(job.criteria, own.scores) : null,
    ownWords,
    disqualifiedBecause: own.disqualifiedBecause,
  };
  const loss = isFull ? explainLoss({ ...told, isDisqualified: own.disqualifiedBecause !== null }) : null;
  return { ...told, loss, isEmpty: isFull && ownWords === '' && criteria.every(({ note }) => note === '') };
}

function outcomeOf(bidderId: string, winnerBidderId: string | null): DebriefOutcome {
  if (winnerBidderId === null) return 'noAward';
  return winnerBidderId === bidderId ? 'won' : 'lost';
}

function criterionFor(criterion: PublishedCriterion, own: StoodProposal): DebriefCriterion {
  const { id, title, weight, kind, levels, minimum } = criterion;
  const given = kind === 'quality' ? own.scores.find(({ criterionId }) => criterionId === id) : undefined;
  const written = own.written?.criteria.find(({ criterionId }) => criterionId === id);
  const score = given?.value ?? null;
  return {
    id,
    title,
    weight,
    kind,
    score,
    note: written?.reason ?? given?.note ?? '',
    needed: written?.needed ?? neededFor(levels, score),
    minimum,
    isBelowMinimum: missesMinimum(criterion, own.scores),
  };
}
