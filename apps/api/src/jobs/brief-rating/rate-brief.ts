import { briefRatingProblems, clarityWords } from '@bidwell/domain/brief-rating';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import { BRIEF_RATED, type BriefRated } from '../job.happenings.js';
import { LockJob } from '../lock-job.service.js';
import type { RateBriefInput } from './brief-rating.inputs.js';

const KEEP = `
  insert into brief_rating (bidder_id, job_id, clarity, missing, rated_by) values ($1, $2, $3, $4, $5)
  on conflict (bidder_id, job_id) do update set clarity = excluded.clarity, missing = excluded.missing,
    rated_by = excluded.rated_by, rated_at = clock_timestamp()`;

/** A bidder says how clear a brief is, before it puts work into it. The requester never learns who. */
@Injectable()
export class RateBrief {
  constructor(
    private readonly database: Database,
    private readonly happenings: Happenings,
    private readonly lock: LockJob,
  ) {}

  async rate({ jobId, clarity, missing: given }: RateBriefInput, viewer: Viewer): Promise<void> {
    const missing = given.trim();
    const [problem] = briefRatingProblems({ clarity, missing });
    if (problem !== undefined) refuse('RATING_UNFINISHED', problem.message, { field: problem.field });
    const { reference, title, requesterId } = await this.lock.forShare(jobId, 'rateBrief', viewer);
    await this.database.rows(KEEP, [viewer.bidderId, jobId, clarity, missing, viewer.personId]);
    const words = clarityWords[clarity];
    await this.happenings.tell<BriefRated>(BRIEF_RATED, { jobId, reference, title, requesterId, words, missing });
  }
}
