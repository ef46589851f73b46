import type { BidTerms } from '@bidwell/domain/bid-terms';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

/** What of an opened proposal becomes a fact of its contest. */
export interface ContestTerms extends Omit<BidTerms, 'total'> {
  id: string;
  /** Its place in the order drawn at the opening, in which the comparison shows it first. Null where it was not readable. */
  shownAt: number | null;
  submittedAt: string;
}

const TERMS = `
  select o.proposal_id as id, v.received_at::text as "submittedAt",
    case when o.is_readable then (select 1 + count(*)::int from readable_proposal other
      where other.job_id = o.job_id and other.is_readable and other.shuffle < o.shuffle) end as "shownAt",
    coalesce(o.content -> 'promises', '[]') as promises, coalesce(o.content -> 'answers', '[]') as answers,
    o.content -> 'cost' as cost, jsonb_array_length(o.unpriced) as "unpricedCount",
    ((select count(*) from job_line l where l.job_id = o.job_id and not l.is_optional)
      + (select count(*) from job_requirement r where r.job_id = o.job_id))::int as "askedCount"
  from readable_proposal o join proposal_version v on v.proposal_id = o.proposal_id and v.number = o.version
  where o.proposal_id = any($1::uuid[])`;

/** Bidders who took a submitted proposal back before the opening of one of these jobs. */
const WITHDRAWN = `
  select distinct p.bidder_id as "bidderId" from proposal p where p.job_id = any($1::uuid[]) and p.state = 'withdrawn'`;

/** Opened proposals for the facts of a contest that has just been decided, when nothing of it is hidden any more. */
@Injectable()
export class ContestTermsReading {
  constructor(private readonly database: Database) {}

  async of(proposalIds: readonly string[]): Promise<ReadonlyMap<string, ContestTerms>> {
    const rows = await this.database.rows<ContestTerms>(TERMS, [proposalIds]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  async withdrawnFrom(jobIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.rows<{ bidderId: string }>(WITHDRAWN, [jobIds]);
    return new Set(rows.map(({ bidderId }) => bidderId));
  }
}
