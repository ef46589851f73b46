import { declarationProblems } from '@bidwell/domain/judging';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import { LockJob } from '../lock-job.service.js';
import type { DeclareInterestInput } from './panel.inputs.js';
import { EVALUATOR_LEFT, type EvaluatorLeft } from './panel.happenings.js';

const DECLARE = `
  update evaluator set declared_at = clock_timestamp(), interest = $3, interest_words = $4,
    left_at = case when $3 = 'interest' then clock_timestamp() end,
    left_because = case when $3 = 'interest' then 'interest' end
  where job_id = $1 and person_id = $2`;

/** Everybody on a panel declares before they see a proposal. Whoever has an interest leaves at once. */
@Injectable()
export class DeclareInterest {
  constructor(
    private readonly database: Database,
    private readonly happenings: Happenings,
    private readonly lock: LockJob,
  ) {}

  async declare({ jobId, interest, words: given }: DeclareInterestInput, viewer: Viewer): Promise<void> {
    const words = given.trim();
    const [problem] = declarationProblems(interest, words);
    if (problem !== undefined) refuse('WORDS_MISSING', problem.message, { field: problem.field });
    const { reference, title, requesterId, panelStanding } = await this.lock.forMove(jobId, 'declareInterest', viewer);
    if (panelStanding === 'judging' && interest === 'none') return;
    await this.database.rows(DECLARE, [jobId, viewer.personId, interest, words]);
    if (interest === 'none') return;
    const left = { jobId, reference, title, requesterId, personIds: [viewer.personId], because: 'interest' } as const;
    await this.happenings.tell<EvaluatorLeft>(EVALUATOR_LEFT, left);
  }
}
