import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { refuse } from '../../platform/graphql/refusal.js';
import { LockEngagement } from './lock-engagement.service.js';

const STRANGERS = `
  select count(*)::int as count from unnest($1::uuid[]) named
  where not exists (select from membership m where m.person_id = named and m.bidder_id = $2)`;

/** Who does the work. Nobody named: all people of the chosen bidder. */
@Injectable()
export class Contributors {
  constructor(
    private readonly database: Database,
    private readonly lock: LockEngagement,
  ) {}

  async name(jobId: string, given: readonly string[], viewer: Viewer): Promise<void> {
    const { id, bidderId } = await this.lock.forMove(jobId, 'nameContributors', viewer);
    const personIds = [...new Set(given)];
    const strangers = await this.database.row<{ count: number }>(STRANGERS, [personIds, bidderId]);
    if (strangers?.count !== 0) refuse('NOT_YOURS', 'Choose people of your own team or firm.', { field: 'personIds' });
    await this.database.rows('delete from engagement_person where engagement_id = $1', [id]);
    await this.database.rows('insert into engagement_person (engagement_id, person_id) select $1, unnest($2::uuid[])', [
      id,
      personIds,
    ]);
  }
}
