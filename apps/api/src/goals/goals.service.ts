import { newGoalProblems } from '@bidwell/domain/administration';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { notFound, refuse } from '../platform/graphql/refusal.js';
import type { Selection } from '../platform/reading/compose.js';
import { Reader } from '../platform/reading/reader.js';
import type { Goal } from './goal.entity.js';
import { goalReading } from './goal.reading.js';

@Injectable()
export class Goals {
  constructor(
    private readonly database: Database,
    private readonly reader: Reader,
  ) {}

  /** What a job can serve, by title. */
  current(viewer: Viewer, selection: Selection): Promise<Goal[]> {
    return this.reader.list(
      goalReading,
      selection,
      viewer,
      (row) => `from goal ${row} where ${row}.retired_at is null order by ${row}.title`,
    );
  }

  /** Retired ones too, those last. */
  all(viewer: Viewer, selection: Selection): Promise<Goal[]> {
    return this.reader.list(
      goalReading,
      selection,
      viewer,
      (row) => `from goal ${row} order by ${row}.retired_at is not null, ${row}.title, ${row}.id`,
    );
  }

  async add(title: string, customerBenefit: string): Promise<string> {
    const problems = newGoalProblems({ title, customerBenefit });
    if (problems.length > 0) refuse('GOAL_UNFINISHED', 'There is something left to fill in.', { problems });
    const row = await this.database.row<{ id: string }>(
      'insert into goal (title, customer_benefit) values ($1, $2) returning id',
      [title.trim(), customerBenefit.trim()],
    );
    return row?.id ?? notFound('This goal');
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
