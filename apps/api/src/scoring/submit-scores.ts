import { activeMembers, areScoresIn, mustSubmit } from '@bidwell/domain/panel';
import type { Viewer } from '@bidwell/domain/permissions';
import { missingScores, missingWords, submissionProblems } from '@bidwell/domain/submission';
import { Injectable } from '@nestjs/common';
import { LockJob } from '../jobs/lock-job.service.js';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/refusal.js';
import { Happenings } from '../platform/happenings.js';
import { StandingProposals } from '../proposals/door/standing-proposals.service.js';
import { type JudgedJob, JudgedJobs } from './judged-job.service.js';
import { SCORES_IN, type ScoresIn } from './scoring.happenings.js';

/** From now on these scores stand still, and those of others who have submitted are shown. */
@Injectable()
export class SubmitScores {
  constructor(
    private readonly database: Database,
    private readonly happenings: Happenings,
    private readonly lock: LockJob,
    private readonly proposals: StandingProposals,
    private readonly judgedJobs: JudgedJobs,
  ) {}

  async submit(jobId: string, viewer: Viewer): Promise<void> {
    // Locked against scores that are still on their way: what is submitted is what was checked.
    const { reference, title } = await this.lock.forMove(jobId, 'score', viewer);
    const standing = await this.proposals.ofJob(jobId);
    const asked = standing.filter(({ isReadable, disqualifiedBecause }) => isReadable && disqualifiedBecause === null);
    const askedIds = asked.map(({ id }) => id);
    const judged = await this.judgedJobs.of(jobId, askedIds);
    if (hasSubmitted(judged, viewer)) return;
    if (!mustSubmit(judged.panel, judged.rules))
      refuse('NOTHING_TO_SUBMIT', 'You judge this job alone: your scores count as you give them.');
    refuseMissing(judged, askedIds, viewer);
    await this.database.rows(
      'update evaluator set submitted_at = clock_timestamp() where job_id = $1 and person_id = $2',
      [jobId, viewer.personId],
    );
    const panel = judged.panel.map((member) => {
      return member.personId === viewer.personId ? { ...member, hasSubmitted: true } : member;
    });
    if (!areScoresIn(panel, judged.rules)) return;
    const personIds = activeMembers(panel).map(({ personId }) => personId);
    await this.happenings.tell<ScoresIn>(SCORES_IN, { jobId, reference, title, personIds });
  }
}

function hasSubmitted({ panel }: JudgedJob, viewer: Viewer): boolean {
  return panel.some(({ personId, hasSubmitted: isIn }) => personId === viewer.personId && isIn);
}

function refuseMissing({ criteria, given }: JudgedJob, proposalIds: readonly string[], viewer: Viewer): void {
  const own = proposalIds.flatMap((proposalId) =>
    (given.get(proposalId) ?? [])
      .filter(({ evaluatorId }) => evaluatorId === viewer.personId)
      .map((score) => ({ ...score, proposalId })),
  );
  const missing = missingScores(proposalIds, criteria, own);
  if (missing.length > 0)
    refuse('SCORES_MISSING', missingWords(missing), { problems: submissionProblems(missing, criteria) });
}
