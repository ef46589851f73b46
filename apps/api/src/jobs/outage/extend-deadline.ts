import { secondPersonConflict } from '@bidwell/domain/firewall';
import { extendedDeadline, outageReason } from '@bidwell/domain/outage';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import { AmendJob } from '../addenda/amend-job.js';
import { EXTENSION_ASKED, type ExtensionAsked } from '../job.happenings.js';
import { LockJob } from '../lock-job.service.js';
import { Ties } from '../panel/ties.service.js';
import { tooLate } from '../too-late.js';

const NEWEST = 'began_at = (select max(n.began_at) from outage_offer n where n.job_id = $1)';
const ASK = `update outage_offer set asked_by = $2 where job_id = $1 and ${NEWEST}`;
const AGREE = `update outage_offer set agreed_by = $2 where job_id = $1 and ${NEWEST}`;

/** Who may agree: leaders and administrators who stand on no side of the job and are tied to none of its bidders. */
const SECOND_PEOPLE = `
  select p.id as "personId" from person p
  where p.deactivated_at is null and p.department_id is not null and (p.is_leader or p.is_administrator)
    and not is_on_a_side($1, p.id) and not is_tied(p.id, $1)
    and not exists (select from membership m where m.person_id = p.id)`;

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
    await this.database.rows(ASK, [id, viewer.personId]).catch(tooLate);
    const personIds = people.map(({ personId }) => personId);
    await this.happenings.tell<ExtensionAsked>(EXTENSION_ASKED, { jobId: id, reference, title, personIds });
  }

  /** Moves the deadline by an addendum that tells everybody invited the same, whether it has passed or not. */
  async agree(id: string, viewer: Viewer): Promise<void> {
    const job = await this.lock.forMove(id, 'agreeToExtension', viewer);
    const conflict = secondPersonConflict(await this.ties.toJob([viewer.personId], id));
    if (conflict !== null) refuse(conflict.code, conflict.message);
    const { outage, deadline, now } = job;
    if (outage === null || deadline === null) return;
    await this.database.rows(AGREE, [id, viewer.personId]).catch(tooLate);
    const next = extendedDeadline(outage, deadline, now);
    await this.amending.extend(job, next, outageReason(outage), viewer);
  }
}
