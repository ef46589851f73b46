import type { Tie } from '@bidwell/domain/firewall';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

/** A tie, and whose it is. */
export interface PersonTie extends Tie {
  personId: string;
}

/** Being a member weighs more than any line, so it is named first. */
const TIES = `
  select p.id as "personId", b.name as "bidderName", m.name as "memberName", t.place
  from person p cross join lateral ties_of(p.id) t
  join bidder b on b.id = t.bidder_id join person m on m.id = t.member_id
  where p.id = any($1::uuid[]) and t.bidder_id = any($2::uuid[])
  order by p.name, p.id, t.place <> 'self', b.name, m.name`;

const INVITED = 'select bidder_id as "bidderId" from invitation where job_id = $1';

/** What ties people to bidders: being one of them, or standing above or below one of them in the reporting line. */
@Injectable()
export class Ties {
  constructor(private readonly database: Database) {}

  of(personIds: readonly string[], bidderIds: readonly string[]): Promise<PersonTie[]> {
    return this.database.rows<PersonTie>(TIES, [personIds, bidderIds]);
  }

  /** What ties people to the bidders that are invited to a published job. */
  async toJob(personIds: readonly string[], jobId: string): Promise<PersonTie[]> {
    const rows = await this.database.rows<{ bidderId: string }>(INVITED, [jobId]);
    return this.of(
      personIds,
      rows.map(({ bidderId }) => bidderId),
    );
  }
}
