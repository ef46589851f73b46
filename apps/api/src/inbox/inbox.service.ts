import { type HomeSide, sidesOf } from '@bidwell/domain/home-order';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { columnsFor, type Selection, selectionAt } from '../platform/reading/compose.js';
import { Scope } from '../platform/reading/reading.js';
import { neededActionReading, notificationReading } from './inbox.reading.js';
import type { Home } from './inbox.results.js';
import { isAway } from './marks/put-away.sql.js';
import { neededActions } from './needed/needed-actions.sql.js';

@Injectable()
export class Inbox {
  constructor(private readonly database: Database) {}

  /** The whole home page by one statement; `side` leaves out what waits in the viewer's other parts. */
  async home(viewer: Viewer, side: HomeSide | null, selection: Selection): Promise<Home> {
    const scope = new Scope(viewer);
    const list = (field: string, which: string) =>
      listOf(columnsFor(neededActionReading, selectionAt(selection, field), 'a', scope), which);
    const told = columnsFor(notificationReading, selectionAt(selection, 'notifications'), 'n', scope);
    const row = await this.database.row<Home>(
      `with needed as materialized (
         select w.*, case when ${isAway('w', 'm')} then m.mark end as mark
         from (${neededActions(scope)}) w
         left join home_mark m on m.person_id = ${scope.personId()} and m.action_key = w.key),
       asked as (select * from needed where side = coalesce(${scope.param(side, 'text')}, side))
       select
         ${list('needsYou', 'a.mark is null')} as "needsYou",
         ${list('saved', "a.mark = 'saved'")} as saved,
         ${list('putAway', "a.mark in ('done', 'muted')")} as "putAway",
         (select coalesce(json_agg(json_build_object('side', s.side, 'count',
           (select count(*) from needed w where w.side = s.side and w.mark is null)) order by s.place), '[]'::json)
           from unnest(${scope.param(sidesOf(viewer), 'text[]')}) with ordinality s (side, place)) as sides,
         (select min(due) from asked where due > clock_timestamp()) as "nextDeadline",
         coalesce((select json_agg(row_to_json(r)) from (select ${told} from notification n
           where n.person_id = ${scope.personId()} order by n.at desc, n.id limit 30) r), '[]'::json) as notifications`,
      scope.values,
    );
    return row ?? { needsYou: [], saved: [], putAway: [], sides: [], nextDeadline: null, notifications: [] };
  }

  /** Marks everything told so far as read. */
  async markRead(viewer: Viewer): Promise<void> {
    await this.database.rows(
      'update notification set read_at = clock_timestamp() where person_id = $1 and read_at is null',
      [viewer.personId],
    );
  }
}

/** The rows of one list, most pressing first; of what presses alike that of the older job. */
function listOf(columns: string, which: string): string {
  return `coalesce((select json_agg(row_to_json(r)) from (
    select ${columns} from asked a where ${which}
    order by a.level, a.due nulls last, (select oj.number from job oj where oj.id = a.job_id), a.key limit 50) r), '[]'::json)`;
}
