import { tieWords } from '@bidwell/domain/firewall';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Bidders } from '../../bidders/bidders.service.js';
import { Database } from '../../platform/database/database.js';
import { containing } from '../../platform/reading/name-page.js';
import type { Colleague } from './panel.results.js';
import { Ties } from './ties.service.js';

/** Somebody who may be asked to judge, as they are today. */
export interface KnownColleague {
  id: string;
  name: string;
  /** Whether they are an employee with access. */
  maySit: boolean;
}

const MAY_SIT = `p.department_id is not null and p.deactivated_at is null and not exists (
  select from membership vm join bidder vb on vb.id = vm.bidder_id where vm.person_id = p.id and vb.kind = 'vendor')`;

const FOUND = `
  select p.id, p.name, d.name as department
  from person p join department d on d.id = p.department_id
  where ${MAY_SIT} and p.id <> $2 and (p.name ilike $1 or d.name ilike $1)
    and not exists (select from evaluator e where e.job_id = $3 and e.person_id = p.id)
  order by lower(p.name), p.id limit 20`;

const OWN_JOB = `
  select category_id as "categoryId", invitation_mode as mode, named_vendor_ids as "vendorIds",
    array(select bidder_id from invitation where job_id = job.id) as "invitedIds"
  from job where id = $1 and requester_id = $2`;

interface OwnJob {
  categoryId: string;
  mode: string;
  vendorIds: string[];
  invitedIds: string[];
}

/** Colleagues whom a requester may ask to judge, or to take a job over. */
@Injectable()
export class Colleagues {
  constructor(
    private readonly database: Database,
    private readonly bidders: Bidders,
    private readonly ties: Ties,
  ) {}

  byIds(ids: readonly string[]): Promise<KnownColleague[]> {
    return this.database.rows<KnownColleague>(
      `select p.id, p.name, ${MAY_SIT} as "maySit" from person p where p.id = any($1::uuid[]) order by p.name, p.id`,
      [ids],
    );
  }

  /** Employees by a part of their name or department, each with what ties them to a bidder of the viewer's own job. */
  async find(search: string, jobId: string, viewer: Viewer): Promise<Colleague[]> {
    const job = await this.database.row<OwnJob>(OWN_JOB, [jobId, viewer.personId]);
    if (job === null) return [];
    const found = await this.database.rows<Omit<Colleague, 'conflict'>>(FOUND, [
      containing(search),
      viewer.personId,
      jobId,
    ]);
    const ties = await this.ties.of(
      found.map(({ id }) => id),
      await this.reachedBy(job),
    );
    return found.map((person) => {
      const tie = ties.find(({ personId }) => personId === person.id);
      return { ...person, conflict: tie === undefined ? null : `${tieWords(tie, person.name)}.` };
    });
  }

  /** Whom the job invited, or would invite while it is a draft. */
  private async reachedBy({ categoryId, mode, vendorIds, invitedIds }: OwnJob): Promise<string[]> {
    if (invitedIds.length > 0) return invitedIds;
    return (await this.bidders.matches(categoryId, mode, vendorIds)).map(({ bidderId }) => bidderId);
  }
}
