import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { type Page, PageArgs } from '../../platform/graphql/paging.js';
import { selectionAt, selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { Department } from '../department.entity.js';
import { People } from '../people.service.js';
import { NewDepartment, NewRoles } from './account.inputs.js';
import {
  DepartmentResult,
  FirstPasswordGiven,
  FirstPasswordResult,
  PersonAccount,
  PersonAccountConnection,
  PersonAccountResult,
} from './account.results.js';
import { Accounts } from './accounts.service.js';
import { AddPeople } from './add-people.service.js';
import { ChangeManager } from './change-line.js';
import { KeepAccounts } from './keep-accounts.js';

const PersonId = () => Args('personId', { type: () => ID }, ParseUUIDPipe);

@Resolver()
export class AccountsResolver {
  constructor(
    private readonly accounts: Accounts,
    private readonly add: AddPeople,
    private readonly keep: KeepAccounts,
    private readonly lines: ChangeManager,
    private readonly everybody: People,
  ) {}

  @Query(() => PersonAccountConnection, { description: 'Everybody, with or without access, by name.' })
  people(
    @Args() page: PageArgs,
    @Args('search', {
      type: () => String,
      nullable: true,
      description: 'A part of the name or address. Null gives all.',
    })
    search: string | null,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<PersonAccount>> {
    return this.accounts.page(page, search, viewer, selectionOf(info));
  }

  @Mutation(() => DepartmentResult, { description: 'Adds a department. Refusals: NAME_MISSING, NAME_TAKEN.' })
  async addDepartment(
    @Args() { name }: NewDepartment,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Department> {
    return this.everybody.department(await this.add.department(name), viewer, selectionOf(info));
  }

  @Mutation(() => PersonAccountResult, {
    description: 'Says who leads and who administers. Refusals: NOT_AN_EMPLOYEE, LAST_ADMINISTRATOR, NOT_FOUND.',
  })
  async changeRoles(
    @Args() { personId, ...roles }: NewRoles,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PersonAccount> {
    await this.keep.changeRoles(personId, roles);
    return this.accounts.one(personId, viewer, selectionOf(info));
  }

  @Mutation(() => PersonAccountResult, {
    description:
      'Says who somebody reports to. Whoever comes to stand in the line of a bidder leaves the panels of its jobs. Refusals: CIRCLE, NOT_AN_EMPLOYEE, NOT_FOUND.',
  })
  async changeManager(
    @PersonId() personId: string,
    @Args(
      'managerId',
      { type: () => ID, nullable: true, description: 'Null: nobody.' },
      new ParseUUIDPipe({ optional: true }),
    )
    managerId: string | null,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PersonAccount> {
    await this.lines.change(personId, managerId ?? null);
    return this.accounts.one(personId, viewer, selectionOf(info));
  }

  @Mutation(() => FirstPasswordResult, {
    description:
      'Replaces a forgotten password by a first password and ends every session. The person and everybody who speaks for the same bidder are told by whom. Refusals: OWN_PASSWORD, NOT_FOUND.',
  })
  async resetPassword(
    @PersonId() personId: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FirstPasswordGiven> {
    const firstPassword = await this.keep.resetPassword(personId, viewer);
    const account = await this.accounts.one(personId, viewer, selectionAt(selectionOf(info), 'account'));
    return Object.assign(new FirstPasswordGiven(), { account, firstPassword });
  }

  @Mutation(() => PersonAccountResult, {
    description:
      'Ends a person’s access and every session of theirs, at once. Refusals: LAST_ADMINISTRATOR, NOT_FOUND.',
  })
  async deactivatePerson(
    @PersonId() personId: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PersonAccount> {
    await this.keep.deactivate(personId);
    return this.accounts.one(personId, viewer, selectionOf(info));
  }

  @Mutation(() => PersonAccountResult, {
    description:
      'Gives a person their access back. Everybody who speaks for the same bidder is told by whom. Refusals: NOT_FOUND.',
  })
  async reactivatePerson(
    @PersonId() personId: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PersonAccount> {
    await this.keep.reactivate(personId, viewer);
    return this.accounts.one(personId, viewer, selectionOf(info));
  }
}
