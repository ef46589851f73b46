import { isAdministering, isLeading, type Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import type { Job } from '../../jobs/job.entity.js';
import { isVisible } from '../../jobs/job-visibility.sql.js';
import { Jobs } from '../../jobs/jobs.service.js';
import { keysOf, type Page, type PageArgs, pageOf } from '../../platform/graphql/paging.js';
import { refuse } from '../../platform/graphql/refusal.js';
import { type Selection, selectionAt } from '../../platform/reading/compose.js';
import { Reader } from '../../platform/reading/reader.js';
import { isRowId } from '../../platform/row-id.js';
import { isInChain } from './chain.sql.js';
import { customerLineReading, goalRollUpReading } from './goal-roll-up.reading.js';
import type { CustomerLine, GoalRollUp } from './goal-roll-up.results.js';

/** From one's own work to the goal it serves and the customer outside, and back from a goal to what was done for it. */
@Injectable()
export class Chain {
  constructor(
    private readonly reader: Reader,
    private readonly jobs: Jobs,
  ) {}

  /** What the viewer has a part in, newest first. */
  links(page: PageArgs, viewer: Viewer, selection: Selection): Promise<Page<Job>> {
    return this.jobs.page(page, viewer, selection, isInChain, 'created_at', 'desc');
  }

  /** The jobs of a goal, or of none, as far as they exist for the viewer, newest first. */
  jobsOf(goalId: string | null, page: PageArgs, viewer: Viewer, selection: Selection): Promise<Page<Job>> {
    return this.jobs.page(
      page,
      viewer,
      selection,
      (row, scope) => `${row}.published_at is not null and ${row}.round_number = 1 and ${isVisible(row, scope)}
        and ${goalId === null ? `${row}.goal_id is null` : `${row}.goal_id = ${scope.param(goalId, 'uuid')}`}`,
      'created_at',
      'desc',
    );
  }

  /** What was done for one goal. Null when there is none, and for jobs without a goal to who does not oversee them. */
  async rollUp(goalId: string | null, viewer: Viewer, selection: Selection): Promise<GoalRollUp | null> {
    if (goalId === null && !overseesAll(viewer)) return null;
    return this.reader.one<GoalRollUp>(goalRollUpReading, selection, viewer, (row, scope) =>
      goalId === null
        ? `from (select null::uuid as goal_id) ${row}`
        : `from (select g.id as goal_id from goal g where g.id = ${scope.param(goalId, 'uuid')}) ${row}`,
    );
  }

  /** The same for every goal in its order, those retired last; and for none, to who oversees those. */
  rollUps(viewer: Viewer, selection: Selection): Promise<GoalRollUp[]> {
    const none = overseesAll(viewer) ? 'union all select null, 2, 0, null' : '';
    return this.reader.list<GoalRollUp>(
      goalRollUpReading,
      selection,
      viewer,
      (row) => `from (select g.id as goal_id, (g.retired_at is not null)::int as part, g.position as place, g.title
        from goal g ${none}) ${row} order by ${row}.part, ${row}.place, ${row}.title, ${row}.goal_id`,
    );
  }

  /** What the work for a goal did for the customer outside, a line each, newest first. */
  async results(
    goalId: string | null,
    { first, after }: PageArgs,
    viewer: Viewer,
    selection: Selection,
  ): Promise<Page<CustomerLine>> {
    const keys = after == null ? null : placeIn(after);
    const none = overseesAll(viewer) ? `{row}.goal_id is null` : 'false';
    const rows = await this.reader.list<CustomerLine & { k1: string; k2: string }>(
      customerLineReading,
      selectionAt(selection, 'edges', 'node'),
      viewer,
      (row, scope) => {
        const ofGoal = goalId === null ? none.replace('{row}', row) : `${row}.goal_id = ${scope.param(goalId, 'uuid')}`;
        const behind =
          keys === null
            ? ''
            : `and (${row}.line_at, ${row}.job_id) < (${scope.param(keys[0], 'timestamptz')}, ${scope.param(keys[1], 'uuid')})`;
        return `from goal_job ${row} where ${row}.line_at is not null and ${ofGoal} ${behind}
          order by ${row}.line_at desc, ${row}.job_id desc limit ${scope.param(first + 1, 'int')}`;
      },
      '{row}.line_at::text as k1, {row}.job_id as k2',
    );
    return pageOf(rows, first, (row) => [row.k1, row.k2]);
  }
}

/** Leaders and administrators see which work serves no goal; nobody who speaks for a bidder does. */
function overseesAll(viewer: Viewer): boolean {
  return viewer.bidderId === null && (isLeading(viewer) || isAdministering(viewer));
}

function placeIn(after: string): string[] {
  const keys = keysOf(after, 2);
  const isOurs = keys !== null && !Number.isNaN(Date.parse(keys[0] ?? '')) && isRowId(keys[1] ?? '');
  return isOurs ? keys : refuse('BAD_CURSOR', 'This page has moved. Start from the first page.');
}
