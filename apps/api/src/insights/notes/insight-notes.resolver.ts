import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { Insights } from '../insights.results.js';
import { InsightNotesArgs, NewInsightNote } from './insight-note.inputs.js';
import { InsightNote, InsightNoteResult } from './insight-note.results.js';
import { InsightNotes } from './insight-notes.service.js';

@Resolver()
export class InsightNotesResolver {
  constructor(private readonly service: InsightNotes) {}

  @Query(() => [InsightNote], { description: 'Notes on the days of a dataset, by day. At most 200, the latest days.' })
  insightNotes(
    @Args() args: InsightNotesArgs,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<InsightNote[]> {
    return this.service.between(args, viewer, selectionOf(info));
  }

  @Mutation(() => InsightNoteResult, {
    description: 'Writes a note on a day. Refusals: NOTE_UNFINISHED with every problem, NOT_FOUND.',
  })
  async addInsightNote(
    @Args() note: NewInsightNote,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<InsightNote> {
    return this.service.one(await this.service.add(note, viewer), viewer, selectionOf(info));
  }

  @Mutation(() => InsightNoteResult, { description: 'Takes a note off the charts. Refusals: NOT_FOUND.' })
  async removeInsightNote(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<InsightNote> {
    await this.service.remove(id, viewer);
    return this.service.one(id, viewer, selectionOf(info));
  }
}

/** The notes for the charts of the page. */
@Resolver(() => Insights)
export class InsightsNotesResolver {
  constructor(private readonly service: InsightNotes) {}

  @ResolveField(() => [InsightNote], { description: 'Notes on the days that are counted, by day.' })
  notes(
    @Parent() { dataset, from, to }: Insights,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<InsightNote[]> {
    return this.service.between({ datasetId: dataset.id, from, to }, viewer, selectionOf(info));
  }
}
