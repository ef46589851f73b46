import type { PublishedCriterion } from '@bidwell/domain/standing-scores';
import { Injectable } from '@nestjs/common';
import { type StandingProposal, StandingProposals } from '../proposals/door/standing-proposals.service.js';
import { JudgedJobs } from '../scoring/judged-job.service.js';
import { type CountedScore, countedScores, weightedScoreOf } from '../scoring/score.facts.js';

/** A proposal that stood at the opening, with everything a decision and its debriefs need. */
export interface Contender extends StandingProposal {
  /** The job for which it was opened: one of its rounds, where there were several. */
  jobId: string;
  weightedScore: number | null;
  /** Whether a score that counts misses its minimum: then it has no rank. */
  isBelowMinimum: boolean;
  /** The scores that count, each with the words its bidder will read. */
  scores: CountedScore[];
}

/** All that stood at the opening of one job, and what it is judged by. */
export interface ProposalField {
  criteria: PublishedCriterion[];
  contenders: Contender[];
}

/** Reads the field of a job that is about to be decided. */
@Injectable()
export class FieldOfProposals {
  constructor(
    private readonly judgedJobs: JudgedJobs,
    private readonly proposals: StandingProposals,
  ) {}

  async of(jobId: string): Promise<ProposalField> {
    const standing = await this.proposals.ofJob(jobId);
    const ids = standing.map(({ id }) => id);
    const { criteria, panel, rules, given, agreed } = await this.judgedJobs.of(jobId, ids);
    const taking = standing.filter(({ disqualifiedBecause }) => disqualifiedBecause === null);
    const allTotals = taking.map(({ evaluatedTotal }) => evaluatedTotal);
    const contenders = standing.map((proposal) => {
      const { id, evaluatedTotal: total } = proposal;
      const scored = { given: given.get(id) ?? [], agreed: agreed.get(id) ?? [], total, allTotals };
      const facts = { criteria, panel, rules, ...scored };
      const scores = countedScores(facts);
      const isBelowMinimum = scores.some((score) => score.isBelowMinimum);
      return { ...proposal, jobId, scores, isBelowMinimum, weightedScore: weightedScoreOf(facts) };
    });
    return { criteria, contenders };
  }
}
