import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { GuestVendors } from '../bidders/guests/guest-vendors.service.js';
import { Database } from '../platform/database/database.js';
import { refuse, Refused } from '../platform/graphql/refusal.js';
import { Happenings } from '../platform/happenings.js';
import { CheckJob, insideTeams, type ReadyJob } from './check-job.js';
import { Invitation } from './invitation.entity.js';
import { GUESTS_INVITED, type GuestsInvited, JOB_PUBLISHED, type JobPublished } from './job.happenings.js';
import type { Job } from './job.entity.js';
import { type LockedJob, LockJob } from './lock-job.service.js';
import { EVALUATORS_ASKED, type EvaluatorsAsked } from './panel/panel.happenings.js';
import { type Part, SplitJob } from './lots/split-job.js';
import { Policies } from './policies/policies.service.js';

/** What publishing needs to know of a job. */
type Released = Pick<LockedJob, 'id' | 'now' | 'reference' | 'approverId'>;

/** Publishes a draft: checks the brief, invites, freezes lines, weights and the policy. */
@Injectable()
export class PublishJob {
  constructor(
    private readonly database: Database,
    private readonly check: CheckJob,
    private readonly happenings: Happenings,
    private readonly lock: LockJob,
    private readonly policies: Policies,
    private readonly guests: GuestVendors,
    private readonly splitting: SplitJob,
  ) {}

  async publish(id: string, viewer: Viewer): Promise<void> {
    const locked = await this.lock.forMove(id, 'publish', viewer);
    await this.release(locked, await this.check.ready(id, locked.now));
  }

  /** What publishing does once it is allowed, by its requester or by who approved it. */
  async release(locked: LockedJob, ready: ReadyJob): Promise<void> {
    if (ready.job.lots.length === 0) return this.publishOne(locked, ready);
    const { now, approverId } = locked;
    for (const part of await this.splitting.split(ready.job)) {
      await this.publishOne({ ...part, now, approverId }, await this.readyPart(part, ready, locked));
    }
  }

  /** A part is held to the policy of its own category; whoever approved the whole approved it, if its policy names them. */
  private async readyPart({ id, title }: Part, { job }: ReadyJob, { now, approverId }: LockedJob): Promise<ReadyJob> {
    const ready = await this.check.ready(id, now, job.categoryId).catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error;
      const { code, message, ...more } = error.refusal;
      return refuse(code, `${title}: ${message}`, more);
    });
    const mayApprove = [ready.policy?.approverId, ready.policy?.deputyId].filter((person) => person != null);
    if (mayApprove.length > 0 && (approverId === null || !mayApprove.includes(approverId)))
      refuse(
        'NEEDS_APPROVAL',
        `${title}: the policy of its category asks for an approval of its own. Post it as a job by itself.`,
      );
    return ready;
  }

  private async publishOne({ id, now, reference, approverId }: Released, ready: ReadyJob): Promise<void> {
    const { job, policy, answered } = ready;
    const guests = await this.guests.admit(ready.newcomers);
    const matches = [...ready.matches, ...guests.map((bidderId) => ({ bidderId, reason: 'named' }))];
    const bidderIds = matches.map(({ bidderId }) => bidderId);
    await this.database.manager.insert(
      Invitation,
      matches.map(({ bidderId, reason }) => ({
        jobId: id,
        bidderId,
        reason: reason as Invitation['reason'],
        invitedAt: now,
      })),
    );
    await this.guests.link(id);
    await this.policies.record(id, policy, insideTeams(ready));
    await this.database.rows(
      'update job set published_at = clock_timestamp(), question_set_id = $2, answers = $3, approver_id = $4 where id = $1',
      [id, answered.questionSetId, JSON.stringify(answered.answers), approverId],
    );
    await this.seatPanel(id, reference, job);
    await this.happenings.tell<JobPublished>(JOB_PUBLISHED, { jobId: id, reference, title: job.title, bidderIds });
    if (guests.length > 0)
      await this.happenings.tell<GuestsInvited>(GUESTS_INVITED, {
        jobId: id,
        reference,
        requesterId: job.requesterId,
        guests: ready.newcomers,
      });
  }

  /** The requester's own place came with the publication. */
  private async seatPanel(jobId: string, reference: string, { title, requesterId, evaluatorIds }: Job): Promise<void> {
    const personIds = evaluatorIds.filter((personId) => personId !== requesterId);
    if (personIds.length === 0) return;
    await this.database.rows(
      'insert into evaluator (job_id, person_id, asked_by) select $1, unnest($2::uuid[]), $3 on conflict do nothing',
      [jobId, personIds, requesterId],
    );
    const asked = { jobId, reference, title, personIds, askedBy: requesterId };
    await this.happenings.tell<EvaluatorsAsked>(EVALUATORS_ASKED, asked);
  }
}
