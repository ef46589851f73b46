import type { Viewer } from '@bidwell/domain/permissions';
import { Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../platform/permission/allow.js';
import { selectionOf } from '../platform/reading/compose.js';
import { Reader } from '../platform/reading/reader.js';
import { CurrentViewer } from '../platform/viewer.js';
import { Goal } from './goal.entity.js';
import { goalReading } from './goal.reading.js';

@Resolver()
export class GoalsResolver {
  constructor(private readonly reader: Reader) {}

  @Allow('employee')
  @Query(() => [Goal], { description: 'The goals that a job can serve, by title. Retired ones are left out.' })
  goals(@CurrentViewer() viewer: Viewer, @Info() info: GraphQLResolveInfo): Promise<Goal[]> {
    return this.reader.list(
      goalReading,
      selectionOf(info),
      viewer,
      (row) => `from goal ${row} where ${row}.retired_at is null order by ${row}.title`,
    );
  }
}
