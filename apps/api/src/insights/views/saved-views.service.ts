import { VIEW_LIMITS, viewProblems } from '@bidwell/domain/insight-view';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import type { NewSavedView } from './insight-views.inputs.js';
import type { SavedView } from './insight-views.results.js';

/** Two of one person's at once would both find room: the person's row is held. */
const HOLD = `
  select (select count(*)::int from saved_view v where v.person_id = p.id and lower(v.name) <> lower($2)) as others
  from person p where p.id = $1 for no key update`;

const SAVE = `
  insert into saved_view (person_id, name, address) values ($1, $2, $3)
  on conflict (person_id, lower(name)) do update
    set name = excluded.name, address = excluded.address, saved_at = clock_timestamp()
  returning id, name, address`;

/** Pages of Insights that a person keeps under names of their own. */
@Injectable()
export class SavedViews {
  constructor(private readonly database: Database) {}

  /** By name. */
  of(viewer: Viewer): Promise<SavedView[]> {
    const text = 'select id, name, address from saved_view where person_id = $1 order by lower(name)';
    return this.database.rows<SavedView>(text, [viewer.personId]);
  }

  async save({ name, address }: NewSavedView, viewer: Viewer): Promise<SavedView> {
    const problems = viewProblems({ name, address });
    if (problems.length > 0) refuse('VIEW_UNFINISHED', 'There is something left to fill in or mend.', { problems });
    const held = await this.database.row<{ others: number }>(HOLD, [viewer.personId, name.trim()]);
    if ((held?.others ?? 0) >= VIEW_LIMITS.views)
      refuse('VIEWS_FULL', `You keep ${VIEW_LIMITS.views} views. Forget one, then save this.`, { field: 'name' });
    const saved = await this.database.row<SavedView>(SAVE, [viewer.personId, name.trim(), address]);
    return saved ?? notFound('This view');
  }

  async forget(id: string, viewer: Viewer): Promise<SavedView> {
    const text = 'delete from saved_view where id = $1 and person_id = $2 returning id, name, address';
    return (await this.database.row<SavedView>(text, [id, viewer.personId])) ?? notFound('This view');
  }
}
