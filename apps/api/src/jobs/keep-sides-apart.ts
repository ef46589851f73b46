import { joiningConflict } from '@bidwell/domain/firewall';
import type { LeftBecause } from '@bidwell/domain/judging';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MEMBER_ADDED, MEMBER_JOINING, type MembersChanged } from '../bidders/accounts/bidder.happenings.js';
import { ACCESS_ENDED, MANAGER_CHANGED } from '../people/accounts/account.happenings.js';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/refusal.js';
import { Happenings } from '../platform/happenings.js';
import { EVALUATOR_LEFT, type EvaluatorLeft, JUDGED_ANEW } from './panel/panel.happenings.js';

const UNDECIDED = `($1 in (j.requester_id, j.approver_id, j.award_approver_id) or (j.opened_at is not null and exists (
    select from evaluator e where e.job_id = j.id and e.person_id = $1 and e.interest = 'none')))
  and j.decided_at is null and j.cancelled_at is null`;

/** Whom the guards of the database have taken off a panel in this very transaction. */
const RECUSED = `
  select j.id as "jobId", 'JOB-' || j.number as reference, j.title, j.requester_id as "requesterId",
    e.person_id as "personId", e.left_because as because
  from evaluator e join job j on j.id = e.job_id
  where e.left_at >= transaction_timestamp() and e.xmin = pg_current_xact_id()::xid
    and e.left_because in ('membership', 'reportingLine', 'access') order by j.number, e.person_id`;

interface Recused {
  jobId: string;
  reference: string;
  title: string;
  requesterId: string;
  personId: string;
  because: LeftBecause;
}

/**
 * Nobody who posted, approved or judged a job that is still undecided comes to speak for a bidder that is invited to it.
 * Whoever comes to stand in its line is off the panel at once, and the requester is asked for a substitute.
 */
@Injectable()
export class KeepSidesApart implements OnModuleInit {
  constructor(
    private readonly happenings: Happenings,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.happenings.on<MembersChanged>(MEMBER_JOINING, (joining) => this.check(joining));
    for (const change of [MEMBER_ADDED, MANAGER_CHANGED, ACCESS_ENDED, JUDGED_ANEW])
      this.happenings.on(change, () => this.tellRecused());
  }

  /** Their jobs are held first, so that none of them is being published to this bidder at the same moment. */
  private async check({ bidderId, bidderName, personId, personName }: MembersChanged): Promise<void> {
    await this.database.rows(`select j.id from job j where ${UNDECIDED} order by j.id for share`, [personId]);
    const undecidedJobs = await this.database.rows<{ reference: string; title: string }>(
      `select 'JOB-' || j.number as reference, j.title from job j
       where ${UNDECIDED} and exists (select from invitation i where i.job_id = j.id and i.bidder_id = $2) order by j.number`,
      [personId, bidderId],
    );
    const conflict = joiningConflict({ personName, bidderName, undecidedJobs });
    if (conflict !== null) refuse(conflict.code, conflict.message);
  }

  private async tellRecused(): Promise<void> {
    for (const { personId, ...left } of await this.database.rows<Recused>(RECUSED))
      await this.happenings.tell<EvaluatorLeft>(EVALUATOR_LEFT, { ...left, personIds: [personId] });
  }
}
