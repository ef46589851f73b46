import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../platform/reading/compose.js';
import { CurrentViewer } from '../platform/viewer.js';
import { Goal } from './goal.entity.js';
import { ChangedGoal, NewGoal } from './goal.inputs.js';
import { GoalResult } from './goal.results.js';
import { Goals } from './goals.service.js';

@Resolver()
export class GoalsResolver {
  constructor(private readonly service: Goals) {}

  @Query(() => [Goal], {
    description: 'The goals that a job can serve, in the order leaders gave them. Retired ones are left out.',
  })
  goals(@CurrentViewer() viewer: Viewer, @Info() info: GraphQLResolveInfo): Promise<Goal[]> {
    return this.service.current(viewer, selectionOf(info));
  }

  @Query(() => [Goal], { description: 'Every goal in its order; retired ones last.' })
  allGoals(@CurrentViewer() viewer: Viewer, @Info() info: GraphQLResolveInfo): Promise<Goal[]> {
    return this.service.all(viewer, selectionOf(info));
  }

  @Mutation(() => GoalResult, { description: 'Adds a goal. Refusals: GOAL_UNFINISHED with every problem.' })
  async addGoal(
    @Args() { title, customerBenefit }: NewGoal,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Goal> {
    return this.service.one(await this.service.add(title, customerBenefit), viewer, selectionOf(info));
  }

  @Mutation(() => GoalResult, {
    description: 'Retires a goal: jobs that serve it keep it, new ones cannot choose it. Refusals: NOT_FOUND.',
  })
  async retireGoal(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Goal> {
    await this.service.retire(id);
    return this.service.one(id, viewer, selectionOf(info));
  }

  @Mutation(() => GoalResult, {
    description: 'Makes a retired goal one that jobs can choose again. Refusals: NOT_FOUND.',
  })
  async bringGoalBack(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Goal> {
    await this.service.bringBack(id);
    return this.service.one(id, viewer, selectionOf(info));
  }

  @Mutation(() => GoalResult, {
    description:
      'Says a goal in other words. What it said before stays in `formerWords`, and in `Job.goalThen` of the jobs published under it. Refusals: GOAL_UNFINISHED with every problem, NOT_FOUND.',
  })
  async changeGoal(
    @Args() goal: ChangedGoal,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Goal> {
    await this.service.change(goal, viewer);
    return this.service.one(goal.id, viewer, selectionOf(info));
  }

  @Mutation(() => GoalResult, {
    description: 'Moves a goal one place up or down. At the end of the list it stays. Refusals: NOT_FOUND.',
  })
  async moveGoal(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @Args('isUp', { description: 'False: down.' }) isUp: boolean,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Goal> {
    await this.service.move(id, isUp);
    return this.service.one(id, viewer, selectionOf(info));
  }
}
