import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound } from '../../platform/graphql/refusal.js';
import { columnsFor, type Selection } from '../../platform/reading/compose.js';
import { Scope } from '../../platform/reading/reading.js';
import { neededActionReading } from '../inbox.reading.js';
import type { HomeMark, NeededAction } from '../inbox.results.js';
import { neededActions } from '../needed/needed-actions.sql.js';

/** What people put away on Home, and take out again. */
@Injectable()
export class HomeMarks {
  constructor(private readonly database: Database) {}

  /** Only what waits for the viewer can be put away; anything else sounds as if it did not exist. */
  async mark(key: string, mark: HomeMark, viewer: Viewer, selection: Selection): Promise<NeededAction> {
    const scope = new Scope(viewer);
    const columns = columnsFor(neededActionReading, selection, 'a', scope);
    const row = await this.database.row<NeededAction>(
      `with waiting as (select w.*, ${scope.param(mark, 'text')} as mark from (${neededActions(scope)}) w
         where w.key = ${scope.param(key, 'text')}),
       kept as (insert into home_mark (person_id, action_key, mark, said, due)
         select ${scope.personId()}, w.key, w.mark, md5(w.text), w.due from waiting w limit 1
         on conflict (person_id, action_key) do update
           set mark = excluded.mark, said = excluded.said, due = excluded.due, marked_at = clock_timestamp() returning 1)
       select ${columns} from waiting a limit 1`,
      scope.values,
    );
    return row ?? notFound('What you put away');
  }

  async unmark(key: string, viewer: Viewer): Promise<void> {
    await this.database.rows('delete from home_mark where person_id = $1 and action_key = $2', [viewer.personId, key]);
  }

  /** Somebody looks at Home. Coming back within four hours is the same visit. */
  async visit(viewer: Viewer): Promise<void> {
    await this.database.rows(
      `insert into home_visit as v (person_id) values ($1) on conflict (person_id) do update set
         before_at = case when v.seen_at < clock_timestamp() - interval '4 hours' then v.seen_at else v.before_at end,
         seen_at = clock_timestamp()`,
      [viewer.personId],
    );
  }
}
