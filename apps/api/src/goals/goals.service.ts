import { newGoalProblems } from '@bidwell/domain/administration';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { notFound, refuse } from '../platform/graphql/refusal.js';
import type { Selection } from '../platform/reading/compose.js';
import { Reader } from '../platform/reading/reader.js';
import type { Goal } from './goal.entity.js';
import type { ChangedGoal } from './goal.inputs.js';
import { goalReading } from './goal.reading.js';

@Injectable()
export class Goals {
  constructor(
    private readonly database: Database,
    private readonly reader: Reader,
  ) {}

  /** What a job can serve, in the order leaders gave it. */
  current(viewer: Viewer, selection: Selection): Promise<Goal[]> {
    return this.reader.list(
      goalReading,
      selection,
      viewer,
      (row) => `from goal ${row} where ${row}.retired_at is null order by ${row}.position, ${row}.title, ${row}.id`,
    );
  }

  /** Retired ones too, those last. */
  all(viewer: Viewer, selection: Selection): Promise<Goal[]> {
    return this.reader.list(
      goalReading,
      selection,
      viewer,
      (row) => `from goal ${row} order by ${row}.retired_at is not null, ${row}.position, ${row}.title, ${row}.id`,
    );
  }

  async add(title: string, customerBenefit: string): Promise<string> {
    refuseUnfinished({ title, customerBenefit });
    const row = await this.database.row<{ id: string }>(
      `insert into goal (title, customer_benefit, position)
        select $1, $2, coalesce(max(position), 0) + 1 from goal returning id`,
      [title.trim(), customerBenefit.trim()],
    );
    return row?.id ?? notFound('This goal');
  }

  /** Says it in other words. Jobs published before keep the words they were published under: the database keeps those. */
  async change({ id, title, customerBenefit }: ChangedGoal, viewer: Viewer): Promise<void> {
    refuseUnfinished({ title, customerBenefit });
    const goal = await this.database.row(
      'update goal set title = $2, customer_benefit = $3, changed_by = $4 where id = $1 returning id',
      [id, title.trim(), customerBenefit.trim(), viewer.personId],
    );
    if (goal === null) notFound('This goal');
  }

  /** One place up or down among those in use. At the end of the list it stays where it is. */
  async move(id: string, isUp: boolean): Promise<void> {
    const goals = await this.database.rows<{ id: string }>(
      'select id from goal where retired_at is null order by position, title, id for update',
    );
    const from = goals.findIndex((goal) => goal.id === id);
    if (from < 0) notFound('This goal');
    const order = goals.map((goal) => goal.id);
    const to = Math.min(Math.max(from + (isUp ? -1 : 1), 0), order.length - 1);
    order.splice(to, 0, ...order.splice(from, 1));
    await this.database.rows(
      `update goal g set position = o.place from unnest($1::uuid[]) with ordinality o (id, place)
        where o.id = g.id and g.position <> o.place`,
      [order],
    );
  }

  /** A retired goal can be chosen again. */
  async bringBack(id: string): Promise<void> {
    await this.database.rows('update goal set retired_at = null where id = $1', [id]);
  }

  /** From now on no new job serves it. Those that do keep it. */
  async retire(id: string): Promise<void> {
    await this.database.rows('update goal set retired_at = clock_timestamp() where id = $1 and retired_at is null', [
      id,
    ]);
  }

  /** One goal after a move. */
  async one(id: string, viewer: Viewer, selection: Selection): Promise<Goal> {
    const goal = await this.reader.one<Goal>(
      goalReading,
      selection,
      viewer,
      (row, scope) => `from goal ${row} where ${row}.id = ${scope.param(id, 'uuid')}`,
    );
    return goal ?? notFound('This goal');
  }
}

function refuseUnfinished(goal: { title: string; customerBenefit: string }): void {
  const problems = newGoalProblems(goal);
  if (problems.length > 0) refuse('GOAL_UNFINISHED', 'There is something left to fill in.', { problems });
}
