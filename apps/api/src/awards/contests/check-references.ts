import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import { bidderIdOf } from '../../proposals/door/opened-proposal.reading.js';
import { REFERENCES_NAMED, type ReferencesNamed } from '../../proposals/proposal.happenings.js';

const WON = `
  select aw.job_id as "jobId" from award aw
  where aw.job_id = any($1::uuid[]) and ${bidderIdOf('aw.proposal_id')} = $2`;

/** What a proposal calls work done for this company is work that its bidder was chosen for. */
@Injectable()
export class CheckReferences implements OnModuleInit {
  constructor(
    private readonly happenings: Happenings,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.happenings.on<ReferencesNamed>(REFERENCES_NAMED, (named) => this.check(named));
  }

  private async check({ bidderId, jobIds }: ReferencesNamed): Promise<void> {
    const named = jobIds.filter((id) => id !== null);
    if (named.length === 0) return;
    const rows = await this.database.rows<{ jobId: string }>(WON, [named, bidderId]);
    const won = new Set(rows.map(({ jobId }) => jobId));
    const problems = jobIds.flatMap((id, index) => {
      if (id === null || won.has(id)) return [];
      const message = 'You were not chosen for this job. Name it as work done elsewhere, or remove it.';
      return [{ field: `references.${index}.jobId`, message }];
    });
    if (problems.length > 0) refuse('CONTENT_UNFINISHED', 'There is something left to fill in or mend.', { problems });
  }
}
