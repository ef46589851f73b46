import { Float, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OpenedProposal } from '../proposals/opened-proposal.entity.js';
import { Score } from './score.results.js';
import { type ScoreFacts, scoresOf, weightedScoreOf } from './score.facts.js';
import './score.reading.js';
import type { ScoreRow } from './score.reading.js';

/** What this room lends to an opened proposal. */
@Resolver(() => OpenedProposal)
export class OpenedProposalScoresResolver {
  @ResolveField(() => [Score], { description: 'One score for each criterion, in their order.' })
  scores(@Parent() proposal: ScoreRow): Score[] {
    return scoresOf(factsOf(proposal));
  }

  @ResolveField(() => Float, {
    nullable: true,
    description: '0 to 100 by the published weights. Null while a score is missing.',
  })
  weightedScore(@Parent() proposal: ScoreRow): number | null {
    return weightedScoreOf(factsOf(proposal));
  }
}

function factsOf(row: ScoreRow): ScoreFacts {
  const total = row.scoreTotal === null ? null : Number(row.scoreTotal);
  return { criteria: row.scoreCriteria, given: row.scoresGiven, total, allTotals: row.scoreTotals };
}
