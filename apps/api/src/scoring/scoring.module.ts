import { Module } from '@nestjs/common';
import { JobsModule } from '../jobs/jobs.module.js';
import { ProposalsModule } from '../proposals/proposals.module.js';
import { GiveScore } from './give-score.js';
import { NotesResolver } from './notes/notes.resolver.js';
import { WriteNote } from './notes/write-note.js';
import { OpenedProposalScoresResolver } from './opened-proposal-scores.resolver.js';
import { ScoringResolver } from './scoring.resolver.js';

/** Criteria and scores: what those who judge give each opened proposal. */
@Module({
  imports: [JobsModule, ProposalsModule],
  providers: [WriteNote, NotesResolver, GiveScore, ScoringResolver, OpenedProposalScoresResolver],
})
export class ScoringModule {}
