import type { CriterionKind } from '@bidwell/domain/criteria';
import type { LevelWords } from '@bidwell/domain/debrief-words';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { type StandingProposal, StandingProposals } from '../proposals/door/standing-proposals.service.js';
import { type GivenScore, scoresOf, weightedScoreOf } from '../scoring/score.facts.js';

/** A criterion of the job that is decided. */
export interface JudgedCriterion {
  id: string;
  title: string;
  kind: CriterionKind;
  weight: number;
  levels: LevelWords[];
  minimum: number | null;
}

/** A proposal that stood at the opening, with everything a decision and its debriefs need. */
export interface Contender extends StandingProposal {
  weightedScore: number | null;
  scores: GivenScore[];
}

/** All that stood at the opening of one job, and what it is judged by. */
export interface ProposalField {
  criteria: JudgedCriterion[];
  contenders: Contender[];
}

/** Reads the field of a job that is about to be decided. */
@Injectable()
export class FieldOfProposals {
  constructor(
    private readonly database: Database,
    private readonly proposals: StandingProposals,
  ) {}

  async of(jobId: string): Promise<ProposalField> {
    const criteria = await this.database.rows<JudgedCriterion>(
      'select id, title, kind, weight, levels, minimum::float8 as minimum from criterion where job_id = $1 order by position',
      [jobId],
    );
    const standing = await this.proposals.ofJob(jobId);
    const given = await this.givenScores(standing.map(({ id }) => id));
    const taking = standing.filter(({ disqualifiedBecause }) => disqualifiedBecause === null);
    const allTotals = taking.map(({ evaluatedTotal }) => evaluatedTotal);
    const contenders = standing.map((proposal) => {
      const facts = { criteria, given: given.get(proposal.id) ?? [], total: proposal.evaluatedTotal, allTotals };
      return { ...proposal, scores: scoresOf(facts), weightedScore: weightedScoreOf(facts) };
    });
    return { criteria, contenders };
  }

  private async givenScores(proposalIds: string[]): Promise<Map<string, GivenScore[]>> {
    const rows = await this.database.rows<GivenScore & { proposalId: string }>(
      `select proposal_id as "proposalId", criterion_id as "criterionId", value::float8 as value, note from score where proposal_id = any($1::uuid[])`,
      [proposalIds],
    );
    const byProposal = new Map<string, GivenScore[]>();
    for (const { proposalId, ...score } of rows)
      byProposal.set(proposalId, [...(byProposal.get(proposalId) ?? []), score]);
    return byProposal;
  }
}
