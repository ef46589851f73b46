import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { StandingProposals } from '../../proposals/door/standing-proposals.service.js';
import { OpenedProposal } from '../../proposals/opened-proposal.entity.js';
import { WriteNoteInput } from './note.inputs.js';
import './note.reading.js';
import { EvaluationNote, NoteResult } from './note.results.js';
import { WriteNote } from './write-note.js';

/** Notes among those who judge, beside each opened proposal. */
@Resolver(() => OpenedProposal)
export class NotesResolver {
  constructor(
    private readonly notes: WriteNote,
    private readonly proposals: StandingProposals,
  ) {}

  @ResolveField('notes', () => [EvaluationNote], {
    description: 'What the panel wrote beside it, oldest first; to who judges alone still, only what they wrote.',
  })
  notesOf(@Parent() { notes }: { notes: EvaluationNote[] }): EvaluationNote[] {
    return notes;
  }

  @ResolveField(() => Boolean, {
    description: 'Whether colleagues wrote notes that the viewer reads once their own scores are submitted.',
  })
  hidesNotes(@Parent() { hidesNotes }: { hidesNotes: boolean }): boolean {
    return hidesNotes;
  }

  @Mutation(() => NoteResult, {
    description:
      'Writes a note to the panel beside an opened proposal and tells whom it mentions. Refusals: NOT_FOUND, WORDS_MISSING, NOT_ON_PANEL, WRONG_STATE once decided.',
  })
  async writeEvaluationNote(
    @Args() input: WriteNoteInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OpenedProposal> {
    await this.notes.write(input, viewer);
    return this.proposals.opened(input.proposalId, viewer, selectionOf(info));
  }

  @Mutation(() => NoteResult, {
    description: 'Takes a note of one’s own back. Refusals: NOT_FOUND, WRONG_STATE once decided.',
  })
  async takeEvaluationNoteBack(
    @Args('noteId', { type: () => ID }, ParseUUIDPipe) noteId: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OpenedProposal> {
    const proposalId = await this.notes.takeBack(noteId, viewer);
    return this.proposals.opened(proposalId, viewer, selectionOf(info));
  }
}
