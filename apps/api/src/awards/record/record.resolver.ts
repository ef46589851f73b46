import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, Float, ID, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../../platform/reading/compose.js';
import { Reader } from '../../platform/reading/reader.js';
import type { Scope } from '../../platform/reading/reading.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { notingOf } from '../../proposals/door/readings-on-record.service.js';
import { countedScores, weightedScoreOf } from '../../scoring/score.facts.js';
import { factsOf, type ScoreRow } from '../../scoring/score.reading.js';
import { wordsOf } from '../take-effect.js';
import { decisionRecordReading, mayReadDecision } from './record.reading.js';
import { DecisionRecord, RecordedChoice, RecordedCount, RecordedProposal } from './record.results.js';

/** How a decision came about, for those who answer for it. */
@Resolver()
export class DecisionRecordResolver {
  constructor(private readonly reader: Reader) {}

  @Query(() => DecisionRecord, {
    nullable: true,
    description:
      'The record of a decision. Null before a choice is made, and to everybody but those who judge or approve the job; leaders and administrators who speak for no bidder read it once it is decided.',
  })
  decisionRecord(
    @Args('jobId', { type: () => ID }, ParseUUIDPipe) jobId: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DecisionRecord | null> {
    const rest = (row: string, scope: Scope) =>
      `from job ${row} where ${row}.id = ${scope.param(jobId, 'uuid')} and ${mayReadDecision(row, scope)}`;
    return this.reader.oneNoting<DecisionRecord>(decisionRecordReading, selectionOf(info), viewer, rest, (scope) =>
      notingOf(jobId, scope, mayReadDecision),
    );
  }
}

@Resolver(() => RecordedChoice)
export class RecordedChoiceResolver {
  @ResolveField(() => [String])
  reasons(@Parent() { reasonCodes, isOfAward }: { reasonCodes: string[]; isOfAward: boolean }): string[] {
    return reasonCodes.map((reason) => wordsOf(reason, isOfAward));
  }
}

@Resolver(() => RecordedProposal)
export class RecordedProposalResolver {
  @ResolveField(() => [RecordedCount])
  counted(@Parent() proposal: ScoreRow): RecordedCount[] {
    return countedScores(factsOf(proposal));
  }

  @ResolveField(() => Float, { nullable: true })
  weightedScore(@Parent() proposal: ScoreRow): number | null {
    return weightedScoreOf(factsOf(proposal));
  }
}
