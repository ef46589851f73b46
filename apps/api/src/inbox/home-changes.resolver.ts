import { isLeading, type Viewer } from '@bidwell/domain/permissions';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { Changes } from '../insights/changes/changes.results.js';
import { ChangesSince } from '../insights/changes/changes.service.js';
import { WhatChanged } from '../insights/report/what-changed.service.js';
import { Database } from '../platform/database/database.js';
import { CurrentViewer } from '../platform/viewer.js';
import { Home } from './inbox.results.js';

/** When this person was here before now: what has lasted less than four hours is the same visit. */
const LAST_VISIT = `
  select case when seen_at < clock_timestamp() - interval '4 hours' then seen_at else before_at end as "lastVisit"
  from home_visit where person_id = $1`;

/** What leaders find on Home beside what needs them. */
@Resolver(() => Home)
export class HomeChangesResolver {
  constructor(
    private readonly database: Database,
    private readonly changesSince: ChangesSince,
    private readonly changed: WhatChanged,
  ) {}

  @ResolveField(() => Changes, {
    nullable: true,
    description: 'What changed since the last visit. Null for all but leaders.',
  })
  async changes(@CurrentViewer() viewer: Viewer): Promise<Changes | null> {
    if (!isLeading(viewer)) return null;
    const visit = await this.database.row<{ lastVisit: Date | null }>(LAST_VISIT, [viewer.personId]);
    const since = visit?.lastVisit ?? null;
    const counts = await this.changesSince.read(since);
    return counts && { ...counts, findings: await this.changed.findings(counts, since) };
  }
}
