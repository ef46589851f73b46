import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { type Selection, selectionAt } from '../platform/reading/compose.js';
import { columnsFor } from '../platform/reading/compose.js';
import { Scope } from '../platform/reading/reading.js';
import { neededActionReading, notificationReading } from './inbox.reading.js';
import type { Home } from './inbox.results.js';
import { neededActions } from './needed/needed-actions.sql.js';

@Injectable()
export class Inbox {
  constructor(private readonly database: Database) {}

  /** The whole home page by one statement. */
  async home(viewer: Viewer, selection: Selection): Promise<Home> {
    const scope = new Scope(viewer);
    const actions = columnsFor(neededActionReading, selectionAt(selection, 'needsYou'), 'a', scope);
    const told = columnsFor(notificationReading, selectionAt(selection, 'notifications'), 'n', scope);
    const row = await this.database.row<Home>(
      `with needed as (${neededActions(scope)})
       select
         coalesce((select json_agg(row_to_json(r)) from (select ${actions} from needed a order by a.level, a.due nulls last, a.key limit 50) r), '[]'::json) as "needsYou",
         (select min(due) from needed where due > clock_timestamp()) as "nextDeadline",
         coalesce((select json_agg(row_to_json(r)) from (select ${told} from notification n
           where n.person_id = ${scope.personId()} order by n.at desc, n.id limit 30) r), '[]'::json) as notifications`,
      scope.values,
    );
    return row ?? { needsYou: [], nextDeadline: null, notifications: [] };
  }

  /** Marks everything told so far as read. */
  async markRead(viewer: Viewer): Promise<void> {
    await this.database.rows(
      'update notification set read_at = clock_timestamp() where person_id = $1 and read_at is null',
      [viewer.personId],
    );
  }
}
