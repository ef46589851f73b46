import { Module } from '@nestjs/common';
import { JobsModule } from '../jobs/jobs.module.js';
import { ProposalsModule } from '../proposals/proposals.module.js';
import { AgreeScores } from './agree-scores.js';
import { ComparisonPanelResolver } from './comparison-panel.resolver.js';
import { GiveScore } from './give-score.js';
import { NotesResolver } from './notes/notes.resolver.js';
import { WriteNote } from './notes/write-note.js';
import { JudgedJobs } from './judged-job.service.js';
import { OpenedProposalScoresResolver } from './opened-proposal-scores.resolver.js';
import { PanelScoresResolver } from './panel-scores.resolver.js';
import { RemindEvaluator } from './remind-evaluator.js';
import { ScoringResolver } from './scoring.resolver.js';
import { SubmitScores } from './submit-scores.js';

/** Criteria and scores: what those who judge give each opened proposal. */
@Module({
  imports: [JobsModule, ProposalsModule],
  providers: [
    WriteNote,
    NotesResolver,
    GiveScore,
    SubmitScores,
    AgreeScores,
    RemindEvaluator,
    JudgedJobs,
    ScoringResolver,
    PanelScoresResolver,
    ComparisonPanelResolver,
    OpenedProposalScoresResolver,
  ],
  exports: [JudgedJobs],
})
export class ScoringModule {}
