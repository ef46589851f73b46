import { type LinkFacts, linkRefusal, maskedAddress } from '@bidwell/domain/guests';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/refusal.js';
import { GuestInvitation } from './guest.results.js';

/** A link with the guest it was made for. */
export interface GuestLink extends LinkFacts {
  id: string;
  jobId: string;
  reference: string;
  personId: string;
  email: string;
  firmName: string;
}

const LINK = `
  select g.id, g.job_id as "jobId", 'JOB-' || j.number as reference, g.person_id as "personId", p.email, b.name as "firmName",
    j.deadline, j.cancelled_at is not null as "isCancelled", clock_timestamp() as now,
    p.password_hash is not null as "hasAccount",
    p.deactivated_at is null and b.deactivated_at is null and b.is_approved and m.person_id is not null as "hasAccess"
  from guest_invitation g join job j on j.id = g.job_id join person p on p.id = g.person_id
  join bidder b on b.id = g.bidder_id left join membership m on m.person_id = p.id and m.bidder_id = b.id
  where g.id = $1`;

/** Invitation links. Whoever holds one learns whom it is for, and nothing of the job. */
@Injectable()
export class GuestLinks {
  constructor(private readonly database: Database) {}

  /** What the link's page shows. Null when no such link was ever made. */
  async shown(id: string): Promise<GuestInvitation | null> {
    const link = await this.database.row<GuestLink>(LINK, [id]);
    if (link === null) return null;
    const { jobId, firmName, email, deadline } = link;
    const closedBecause = linkRefusal(link)?.message ?? null;
    return Object.assign(new GuestInvitation(), {
      jobId,
      firmName,
      deadline,
      address: maskedAddress(email),
      closedBecause,
    });
  }

  /** The link while it is good, its guest held, so that two requests for one guest take turns. */
  async good(id: string): Promise<GuestLink> {
    const link = await this.database.row<GuestLink>(`${LINK} for no key update of p`, [id]);
    const refusal = linkRefusal(link);
    if (refusal !== null || link === null) return refuse(refusal?.code ?? '', refusal?.message ?? '');
    return link;
  }
}
