import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { FirstPasswordGiven, FirstPasswordResult } from '../../people/accounts/account.results.js';
import { Accounts } from '../../people/accounts/accounts.service.js';
import { selectionAt, selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { NewMember, NewPersonInput } from './bidder-account.inputs.js';
import { BidderAccount, BidderAccountResult } from './bidder-account.results.js';
import { BidderAccounts } from './bidder-accounts.service.js';
import { Members } from './members.js';

const PersonId = () => Args('personId', { type: () => ID }, ParseUUIDPipe);

/** Who speaks for which team or vendor. */
@Resolver()
export class MembersResolver {
  constructor(
    private readonly members: Members,
    private readonly bidders: BidderAccounts,
    private readonly people: Accounts,
  ) {}

  @Mutation(() => FirstPasswordResult, {
    description:
      'Adds an employee or one of a vendor’s people, and gives the password for their first sign-in. Refusals: PERSON_UNFINISHED with every problem, EMAIL_TAKEN, NOT_AN_EMPLOYEE, WRONG_SIDE, UNKNOWN, NOT_FOUND.',
  })
  async addPerson(
    @Args('person') { bidderId, departmentId, ...person }: NewPersonInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FirstPasswordGiven> {
    const newcomer = { ...person, departmentId: departmentId ?? null };
    const { personId, firstPassword } = await this.members.addPerson(newcomer, bidderId ?? null, viewer);
    const account = await this.people.one(personId, viewer, selectionAt(selectionOf(info), 'account'));
    return Object.assign(new FirstPasswordGiven(), { account, firstPassword });
  }

  @Mutation(() => BidderAccountResult, {
    description:
      'Lets a person speak for a team or vendor; everybody who does is told by whom. Refusals: OWN_MEMBERSHIP (nobody lets themself in), ALREADY_MEMBER, WRONG_SIDE, DEACTIVATED, BOTH_SIDES (they posted an undecided job it is invited to), NOT_FOUND.',
  })
  async addMember(
    @Args() { bidderId, personId }: NewMember,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BidderAccount> {
    await this.members.add(bidderId, personId, viewer);
    return this.bidders.one(bidderId, viewer, selectionOf(info));
  }

  @Mutation(() => BidderAccountResult, {
    description: 'Takes a person out of the team or vendor they speak for; all of them are told. Refusals: NOT_FOUND.',
  })
  async removeMember(
    @PersonId() personId: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BidderAccount> {
    return this.bidders.one(await this.members.remove(personId, viewer), viewer, selectionOf(info));
  }

  @Mutation(() => BidderAccountResult, {
    description: 'Says whether to turn to this member first. It gives no further rights. Refusals: NOT_FOUND.',
  })
  async changeLead(
    @PersonId() personId: string,
    @Args('isLead') isLead: boolean,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BidderAccount> {
    return this.bidders.one(await this.members.setLead(personId, isLead), viewer, selectionOf(info));
  }
}
