import { secondPersonConflict } from '@bidwell/domain/firewall';
import { extendedDeadline, type Outage, outageReason } from '@bidwell/domain/outage';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import { AmendJob } from '../addenda/amend-job.js';
import { EXTENSION_ASKED, type ExtensionAsked } from '../job.happenings.js';
import { LockJob } from '../lock-job.service.js';
import { byWeight } from './outage.sql.js';
import { Ties } from '../panel/ties.service.js';
import { tooLate } from '../too-late.js';

/** The one that is offered: read as it was a moment before, behind the same lock. */
const MEANT = `began_at = (select mo.began_at from outage_offer mo join job mj on mj.id = mo.job_id
    where mo.job_id = $1 ${byWeight('mo', 'mj.deadline')} limit 1)`;
const ASK = `update outage_offer set asked_by = $2 where job_id = $1 and ${MEANT}`;
const AGREE = `update outage_offer set agreed_by = $2 where job_id = $1 and ${MEANT}
  returning began_at as "from", ended_at as "until"`;

/** Leaders and administrators, as far as they may agree: who stands outside the job. */
const SECOND_PEOPLE = `
  select p.id as "personId" from person p where (p.is_leader or p.is_administrator) and may_agree_to_extension($1, p.id)`;

const refusedInSql = (error: unknown): never =>
  tooLate(error, 'More time can no longer be given for this job, or not by you. Nothing was changed.');

/** More time for everybody after an outage shortly before the deadline: the requester asks, a second person agrees. */
@Injectable()
export class ExtendDeadline {
  constructor(
    private readonly database: Database,
    private readonly lock: LockJob,
    private readonly amending: AmendJob,
    private readonly ties: Ties,
    private readonly happenings: Happenings,
  ) {}

  async ask(id: string, viewer: Viewer): Promise<void> {
    const { reference, title } = await this.lock.forMove(id, 'askForExtension', viewer);
    const people = await this.database.rows<{ personId: string }>(SECOND_PEOPLE, [id]);
    if (people.length === 0)
      refuse(
        'NO_SECOND_PERSON',
        'No leader or administrator stands outside this job. Ask an administrator to name one.',
      );
    await this.database.rows(ASK, [id, viewer.personId]).catch(refusedInSql);
    const personIds = people.map(({ personId }) => personId);
    await this.happenings.tell<ExtensionAsked>(EXTENSION_ASKED, { jobId: id, reference, title, personIds });
  }

  /** Moves the deadline by an addendum that tells everybody invited the same, whether it has passed or not. */
  async agree(id: string, viewer: Viewer): Promise<void> {
    const job = await this.lock.forMove(id, 'agreeToExtension', viewer);
    const conflict = secondPersonConflict(await this.ties.toJob([viewer.personId], id));
    if (conflict !== null) refuse(conflict.code, conflict.message);
    const [outage] = await this.database.rows<Outage>(AGREE, [id, viewer.personId]).catch(refusedInSql);
    if (outage === undefined || job.deadline === null) return;
    const next = extendedDeadline(outage, job.deadline, job.now);
    await this.amending.extend(job, next, outageReason(outage), viewer);
  }
}
