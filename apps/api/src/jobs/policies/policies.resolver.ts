import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { CalendarDate, MinorUnits } from '../../platform/graphql/scalars.js';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { KeepPolicies } from './keep-policies.js';
import { Holiday, Policy } from './policy.entity.js';
import { HolidayResult, NewHoliday, PolicyInput, PolicyPreview, PolicyResult } from './policy.inputs.js';
import { ReadPolicies } from './read-policies.js';

/** What the company asks of jobs, and the days on which nobody works. */
@Resolver()
export class PoliciesResolver {
  constructor(
    private readonly read: ReadPolicies,
    private readonly keep: KeepPolicies,
  ) {}

  @Query(() => [Policy], { description: 'Every policy, by category and value; general ones last.' })
  policies(@CurrentViewer() viewer: Viewer, @Info() info: GraphQLResolveInfo): Promise<Policy[]> {
    return this.read.all(viewer, selectionOf(info));
  }

  @Query(() => PolicyPreview, { description: 'What would apply to a job of this category and budget now.' })
  policyFor(
    @Args('categoryId', { type: () => ID }, ParseUUIDPipe) categoryId: string,
    @Args('budgetHigh', { type: () => MinorUnits, nullable: true, description: 'Null: none set.' })
    budgetHigh: number | null,
    @Args('currency') currency: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PolicyPreview> {
    return this.read.preview({ categoryId, budgetHigh: budgetHigh ?? null, currency }, viewer, selectionOf(info));
  }

  @Query(() => [Holiday], { description: 'Holidays of the past month and all that come, in order.' })
  holidays(@CurrentViewer() viewer: Viewer, @Info() info: GraphQLResolveInfo): Promise<Holiday[]> {
    return this.read.holidays(viewer, selectionOf(info));
  }

  @Mutation(() => PolicyResult, {
    description:
      'Adds a policy or changes one. Jobs that are published keep what applied to them. Refusals: POLICY_UNFINISHED, POLICY_TWICE, UNKNOWN, NOT_FOUND.',
  })
  async savePolicy(
    @Args(
      'id',
      { type: () => ID, nullable: true, description: 'Null adds one.' },
      new ParseUUIDPipe({ optional: true }),
    )
    id: string | null,
    @Args('policy') policy: PolicyInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Policy> {
    return this.read.one(await this.keep.save(id ?? null, policy), viewer, selectionOf(info));
  }

  @Mutation(() => PolicyResult, { description: 'Removes a policy and gives it one last time. Refusals: NOT_FOUND.' })
  async removePolicy(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Policy> {
    const policy = await this.read.one(id, viewer, selectionOf(info));
    await this.keep.remove(id);
    return policy;
  }

  @Mutation(() => HolidayResult, {
    description: 'Adds a day on which nobody works. Refusals: NAME_MISSING, DAY_TAKEN.',
  })
  async addHoliday(
    @Args() { day, name }: NewHoliday,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Holiday> {
    await this.keep.addHoliday(day, name);
    return this.read.holiday(day, viewer, selectionOf(info));
  }

  @Mutation(() => HolidayResult, { description: 'Makes it a working day again. Refusals: NOT_FOUND.' })
  async removeHoliday(
    @Args('day', { type: () => CalendarDate }) day: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Holiday> {
    const holiday = await this.read.holiday(day, viewer, selectionOf(info));
    await this.keep.removeHoliday(day);
    return holiday;
  }
}
