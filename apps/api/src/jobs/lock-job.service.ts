import { jobActors, maySeeJob, phaseSeenBy } from '@bidwell/domain/job-visibility';
import { jobLifecycle, jobPhase, type JobMoveFacts, type JobPhase } from '@bidwell/domain/job-lifecycle';
import type { JobMove } from '@bidwell/domain/job-move';
import { extensionOf, type OutageOffer } from '@bidwell/domain/outage';
import type { PanelStanding } from '@bidwell/domain/judging';
import { tryMove } from '@bidwell/domain/lifecycle';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Scope } from '../platform/reading/reading.js';
import { offerOf, outageOf, type OutageRow } from './outage/outage.sql.js';
import { outstandingNames } from './panel/outstanding.sql.js';
import { needsApproval } from './policies/policy.sql.js';
import { notFound, refuse } from '../platform/graphql/refusal.js';

/** A job's row while it is locked for a move. */
export interface LockedJob {
  id: string;
  requesterId: string;
  approverId: string | null;
  awardApproverId: string | null;
  categoryId: string;
  draftVersion: number;
  publishedAt: Date | null;
  deadline: Date | null;
  questionsDue: Date | null;
  answersDue: Date | null;
  openedAt: Date | null;
  cancelledAt: Date | null;
  choiceAt: Date | null;
  takesEffectAt: Date | null;
  decision: 'award' | 'noAward' | null;
  reference: string;
  title: string;
  invitedBidderIds: string[];
  /** Who is on its panel now, declared or not. */
  panelIds: string[];
  /** How the viewer stands to its panel. */
  panelStanding: PanelStanding;
  /** The names of those on it whose scores are not submitted, where scores are submitted. */
  scoresOutstanding: string[];
  isContinued: boolean;
  needsApproval: boolean;
  /** The outage that was offered as a reason for more time. */
  outage: OutageOffer | null;
  now: Date;
  phase: JobPhase;
}

const LOCK = `
  select id, requester_id as "requesterId", approver_id as "approverId", award_approver_id as "awardApproverId", category_id as "categoryId", draft_version as "draftVersion",
    published_at as "publishedAt", deadline, questions_due as "questionsDue",
    answers_due as "answersDue", opened_at as "openedAt",
    cancelled_at as "cancelledAt", choice_at as "choiceAt", takes_effect_at as "takesEffectAt", decision, 'JOB-' || number as reference, title
  from job where id = $1`;

const BESIDE = `
  select clock_timestamp() as now,
    array(select bidder_id from invitation where job_id = $1) as "invitedBidderIds",
    array(select person_id from evaluator where job_id = $1 and left_at is null) as "panelIds",
    coalesce((select case when e.left_at is not null then 'left' when e.interest = 'none' then 'judging' else 'undeclared' end
      from evaluator e where e.job_id = $1 and e.person_id = $2), 'none') as "panelStanding",
    ${outstandingNames('j.id')} as "scoresOutstanding", is_continued(j.id) as "isContinued",
    ${needsApproval('j', new Scope(null))} as "needsApproval",
    ${outageOf('j', new Scope(null))} as outage
  from job j where j.id = $1`;

type Told = 'now' | 'invitedBidderIds' | 'panelIds' | 'panelStanding' | 'scoresOutstanding' | 'isContinued';

type Beside = Pick<LockedJob, Told | 'needsApproval'> & { outage: OutageRow | null };

/** Every move of a job's life locks its row first, then reads the clock, then asks the lifecycle. */
@Injectable()
export class LockJob {
  constructor(private readonly database: Database) {}

  /** Locks the job for a move that changes it, or refuses in the words of the rule. */
  async forMove(id: string, move: JobMove, viewer: Viewer, more: Partial<JobMoveFacts> = {}): Promise<LockedJob> {
    return this.locked(id, 'for update', move, viewer, more);
  }

  /** The same for moves that only hang something on the job: several may run side by side. */
  async forShare(id: string, move: JobMove, viewer: Viewer, more: Partial<JobMoveFacts> = {}): Promise<LockedJob> {
    return this.locked(id, 'for share', move, viewer, more);
  }

  /** Asks before it locks, so that nobody holds up others with a move that is not theirs; and again behind the lock. */
  private async locked(
    id: string,
    lock: string,
    move: JobMove,
    viewer: Viewer,
    more: Partial<JobMoveFacts>,
  ): Promise<LockedJob> {
    this.check(await this.read(id, '', viewer), move, viewer, more);
    return this.check(await this.read(id, lock, viewer), move, viewer, more);
  }

  private check(job: LockedJob | null, move: JobMove, viewer: Viewer, more: Partial<JobMoveFacts>): LockedJob {
    if (job === null || !maySeeJob({ viewer, job })) return notFound('This job');
    const actors = jobActors({ viewer, job });
    const facts = {
      state: phaseSeenBy(actors, job.phase),
      actors,
      now: job.now,
      questionsDue: job.questionsDue,
      needsApproval: job.needsApproval,
      panelStanding: job.panelStanding,
      takesEffectAt: job.takesEffectAt,
      scoresOutstanding: job.scoresOutstanding,
      isContinued: job.isContinued,
      extension: extensionOf(job.outage, job.deadline, job.now),
    };
    const result = tryMove(jobLifecycle, move, { ...facts, hasSubmitted: false, ...more });
    return result.ok ? job : refuse(result.code, result.message, { at: job.now });
  }

  private async read(id: string, lock: string, viewer: Viewer): Promise<LockedJob | null> {
    const row = await this.database.row<Omit<LockedJob, keyof Beside | 'phase'>>(`${LOCK} ${lock}`, [id]);
    if (row === null) return null;
    const beside = await this.database.row<Beside>(BESIDE, [id, viewer.personId]);
    if (beside === null) return null;
    return { ...row, ...beside, outage: offerOf(beside.outage), phase: jobPhase({ ...row, now: beside.now }) };
  }
}
