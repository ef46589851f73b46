import { priceScore, weightedScore } from '@bidwell/domain/scoring';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { type Contender, FieldOfProposals, type ProposalField } from './field-of-proposals.js';

/** One of the rounds of a job, as people speak of it. */
export interface RoundNamed {
  id: string;
  reference: string;
  title: string;
}

/** The rounds that led to a job, itself first. */
const ROUNDS = `
  with recursive round as (
    select id, number, title, previous_round_id, round_number from job where id = $1
    union all
    select j.id, j.number, j.title, j.previous_round_id, j.round_number from job j join round r on j.id = r.previous_round_id)
  select id, 'JOB-' || number as reference, title from round order by round_number desc`;

/**
 * The whole field of a job with several rounds: everybody who proposed in the first, each with what it proposed last. Who
 * was left out stands in it with its last price and scores, as if that had been its offer in the last round too.
 */
@Injectable()
export class FieldOfRounds {
  constructor(
    private readonly database: Database,
    private readonly field: FieldOfProposals,
  ) {}

  /** The rounds that led to this job, itself first. Most jobs have one. */
  rounds(jobId: string): Promise<RoundNamed[]> {
    return this.database.rows<RoundNamed>(ROUNDS, [jobId]);
  }

  async of(jobId: string): Promise<ProposalField> {
    const last = await this.field.of(jobId);
    const [, ...earlier] = await this.rounds(jobId);
    const contenders = [...last.contenders];
    for (const { id } of earlier) {
      const seen = new Set(contenders.map(({ bidderId }) => bidderId));
      const before = await this.field.of(id);
      for (const contender of before.contenders)
        if (!seen.has(contender.bidderId)) contenders.push(asInLastRound(contender, before, last));
    }
    return { ...last, contenders };
  }
}

/** Criteria of a round are those of the round before, in the same order. */
function asInLastRound(contender: Contender, before: ProposalField, last: ProposalField): Contender {
  const { evaluatedTotal } = contender;
  const standing = last.contenders.filter(({ disqualifiedBecause }) => disqualifiedBecause === null);
  const totals = [...standing.map((one) => one.evaluatedTotal), evaluatedTotal];
  const scores = last.criteria.flatMap(({ id, kind }, index) => {
    const given = contender.scores.find(({ criterionId }) => criterionId === before.criteria[index]?.id);
    if (given === undefined) return [];
    return [{ ...given, criterionId: id, value: kind === 'price' ? priceScore(evaluatedTotal, totals) : given.value }];
  });
  return { ...contender, scores, weightedScore: weightedScore(last.criteria, scores) };
}
