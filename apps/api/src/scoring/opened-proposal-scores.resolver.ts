import type { Viewer } from '@bidwell/domain/permissions';
import { Float, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../platform/viewer.js';
import { OpenedProposal } from '../proposals/opened-proposal.entity.js';
import { Score } from './score.results.js';
import { countedScores, ownWeightedScoreOf, scoresFor, weightedScoreOf } from './score.facts.js';
import { factsOf, type ScoreRow } from './score.reading.js';

/** What this room lends to an opened proposal. */
@Resolver(() => OpenedProposal)
export class OpenedProposalScoresResolver {
  @ResolveField(() => [Score], { description: 'One score for each criterion, in their order.' })
  scores(@Parent() proposal: ScoreRow, @CurrentViewer() viewer: Viewer): Score[] {
    return scoresFor(factsOf(proposal), viewer.personId);
  }

  @ResolveField(() => Float, {
    nullable: true,
    description: '0 to 100 by the published weights. Null while a score is missing.',
  })
  weightedScore(@Parent() proposal: ScoreRow): number | null {
    return weightedScoreOf(factsOf(proposal));
  }

  @ResolveField(() => Float, {
    nullable: true,
    description: '0 to 100 by what the viewer alone gave. Null while one of those scores is missing.',
  })
  ownWeightedScore(@Parent() proposal: ScoreRow, @CurrentViewer() viewer: Viewer): number | null {
    return ownWeightedScoreOf(factsOf(proposal), viewer.personId);
  }

  @ResolveField(() => Boolean, {
    description: 'Whether a score that counts misses the minimum of its criterion. Then it has no rank.',
  })
  isBelowMinimum(@Parent() proposal: ScoreRow): boolean {
    return countedScores(factsOf(proposal)).some((score) => score.isBelowMinimum);
  }
}
