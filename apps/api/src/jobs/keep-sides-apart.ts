import { joiningConflict } from '@bidwell/domain/firewall';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MEMBER_ADDED, type MembersChanged } from '../bidders/accounts/bidder.happenings.js';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/refusal.js';
import { Happenings } from '../platform/happenings.js';

const UNDECIDED =
  '$1 in (j.requester_id, j.approver_id, j.award_approver_id) and j.decided_at is null and j.cancelled_at is null';

/** Nobody who posted or approved a job that is still undecided comes to speak for a bidder that is invited to it. */
@Injectable()
export class KeepSidesApart implements OnModuleInit {
  constructor(
    private readonly happenings: Happenings,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.happenings.on<MembersChanged>(MEMBER_ADDED, (joining) => this.check(joining));
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
}
