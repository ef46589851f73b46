import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

const OWN = `
  select v.number from proposal p
  join job j on j.id = p.job_id and j.requester_id <> $2
  join proposal_version v on v.proposal_id = p.id and v.number = $4
  where p.bidder_id = $1 and p.id = $3`;

/** Whose receipt it is: the bidder's people, and nobody else. */
@Injectable()
export class OwnReceipts {
  constructor(private readonly database: Database) {}

  /** Whether this version was submitted by the viewer's own bidder. */
  async isOwn(proposalId: string, version: number, { bidderId, personId }: Viewer): Promise<boolean> {
    if (bidderId === null) return false;
    return (await this.database.row(OWN, [bidderId, personId, proposalId, version])) !== null;
  }
}
