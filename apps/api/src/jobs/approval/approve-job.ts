import { type ApprovalSides, approverFor, type Candidate, sendBackProblems } from '@bidwell/domain/approval';
import { approverConflict } from '@bidwell/domain/firewall';
import type { Policy } from '@bidwell/domain/policy';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import { CheckJob, insideTeams, type ReadyJob } from '../check-job.js';
import {
  APPROVAL_GIVEN,
  APPROVAL_REQUESTED,
  APPROVAL_TAKEN_BACK,
  JOB_SENT_BACK,
  type ApprovalTold,
} from '../job.happenings.js';
import { type LockedJob, LockJob } from '../lock-job.service.js';
import { Policies } from '../policies/policies.service.js';
import { Ties } from '../panel/ties.service.js';
import { PublishJob } from '../publish-job.js';

const CANDIDATES = `
  select p.id as "personId", p.name, array(select t.bidder_id from ties_of(p.id) t) as "tiedTo", p.deactivated_at is null as "hasAccess"
  from unnest($1::uuid[]) with ordinality as asked (id, place)
  join person p on p.id = asked.id order by asked.place`;

/** Whoever approved a job that goes out in parts approved each of them. */
const ASKED_FOR_PARTS = `
  insert into approval (job_id, approver_id) select id, $2 from job where package_id = $1 and id <> $1`;

const ANSWER = `
  update approval set answer = $2, words = $3, answered_at = clock_timestamp()
  where answer is null and job_id in (select id from job where id = $1 or package_id = $1)`;

/** Asking for approval, and what becomes of it. Approving publishes in the same move. */
@Injectable()
export class ApproveJob {
  constructor(
    private readonly database: Database,
    private readonly lock: LockJob,
    private readonly check: CheckJob,
    private readonly publishing: PublishJob,
    private readonly policies: Policies,
    private readonly happenings: Happenings,
    private readonly ties: Ties,
  ) {}

  /** Asks whoever the policy names. The job must be as finished as for publishing. */
  async request(id: string, viewer: Viewer): Promise<void> {
    const job = await this.lock.forMove(id, 'requestApproval', viewer);
    const ready = await this.check.ready(id, job.now);
    const approver = approverFor(await this.candidates(ready.policy), await this.sidesOf(job, ready));
    if ('code' in approver) return refuse(approver.code, approver.message);
    await this.policies.record(id, ready.policy, insideTeams(ready));
    await this.database.rows('insert into approval (job_id, approver_id) values ($1, $2)', [id, approver.personId]);
    await this.database.rows('update job set approver_id = $2 where id = $1', [id, approver.personId]);
    await this.tell(APPROVAL_REQUESTED, { ...job, approverId: approver.personId }, '');
  }

  /** Approves and publishes. What has changed since the request, such as a deadline now too near, refuses. */
  async approve(id: string, viewer: Viewer): Promise<void> {
    const job = await this.lock.forMove(id, 'approve', viewer);
    const ready = await this.check.ready(id, job.now);
    const conflict = approverConflict(await this.ties.of([viewer.personId], await this.check.bidderIdsOf(ready)));
    if (conflict !== null) refuse(conflict.code, conflict.message);
    await this.publishing.release(job, ready);
    await this.database.rows(ASKED_FOR_PARTS, [id, viewer.personId]);
    await this.database.rows(ANSWER, [id, 'approved', '']);
    await this.tell(APPROVAL_GIVEN, job, '');
  }

  /** Gives the job back to its requester, with what has to change. */
  async sendBack(id: string, words: string, viewer: Viewer): Promise<void> {
    const job = await this.lock.forMove(id, 'sendBack', viewer);
    const problems = sendBackProblems(words);
    if (problems.length > 0) refuse('REASON_MISSING', problems[0]?.message ?? '', { field: 'words', problems });
    await this.backToDraft(id, 'sentBack', words.trim());
    await this.tell(JOB_SENT_BACK, job, words.trim());
  }

  /** The requester wants to change it after all. */
  async takeBack(id: string, viewer: Viewer): Promise<void> {
    const job = await this.lock.forMove(id, 'takeBack', viewer);
    await this.backToDraft(id, 'takenBack', '');
    await this.tell(APPROVAL_TAKEN_BACK, job, '');
  }

  private async backToDraft(id: string, answer: 'sentBack' | 'takenBack', words: string): Promise<void> {
    await this.database.rows(ANSWER, [id, answer, words]);
    await this.database.rows('update job set approver_id = null where id = $1', [id]);
  }

  private async sidesOf({ requesterId }: LockedJob, ready: ReadyJob): Promise<ApprovalSides> {
    return { requesterId, bidderIds: await this.check.bidderIdsOf(ready) };
  }

  private candidates(policy: Policy | null): Promise<Candidate[]> {
    return this.peopleOf([policy?.approverId, policy?.deputyId].filter((id) => id != null));
  }

  private peopleOf(ids: string[]): Promise<Candidate[]> {
    return this.database.rows<Candidate>(CANDIDATES, [ids]);
  }

  private async tell(name: string, job: LockedJob, words: string): Promise<void> {
    const { id: jobId, reference, title, requesterId, approverId } = job;
    if (approverId === null) return;
    await this.happenings.tell<ApprovalTold>(name, { jobId, reference, title, requesterId, approverId, words });
  }
}
