import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Sessions } from '../people/sessions.service.js';
import { CurrentRequest, type RequestContext } from '../platform/viewer.js';
import { setSessionCookie } from '../platform/web/session-cookie.js';
import { GuestCodes } from './guest-codes.service.js';
import {
  GuestCodeInput,
  GuestCodeResult,
  GuestCodeSent,
  GuestInvitation,
  GuestSignedIn,
  GuestSignedInResult,
} from './guest.results.js';
import { GuestLinks } from './guest-links.service.js';

/** How somebody comes in by an invitation link. */
@Resolver()
export class GuestsResolver {
  constructor(
    private readonly links: GuestLinks,
    private readonly codes: GuestCodes,
    private readonly sessions: Sessions,
  ) {}

  @Query(() => GuestInvitation, {
    nullable: true,
    description: 'The invitation behind a link. Null when there is none.',
  })
  guestInvitation(@Args('id', { type: () => ID }, ParseUUIDPipe) id: string): Promise<GuestInvitation | null> {
    return this.links.shown(id);
  }

  @Mutation(() => GuestCodeResult, {
    description:
      'Sends a one-time code to the address of the invitation, to no other. Refusals: LINK_UNKNOWN, LINK_EXPIRED, LINK_CANCELLED, LINK_CLOSED, LINK_CLAIMED, TOO_MANY_CODES.',
  })
  async sendGuestCode(
    @Args('invitationId', { type: () => ID }, ParseUUIDPipe) invitationId: string,
  ): Promise<GuestCodeSent> {
    return Object.assign(new GuestCodeSent(), await this.codes.send(invitationId));
  }

  @Mutation(() => GuestSignedInResult, {
    description:
      'Begins a session by a one-time code: it reaches what the invited vendor reaches. Refusals: NO_CODE, CODE_WRONG, CODE_USED, CODE_OVER, CODE_SPENT, and those of the link.',
  })
  async enterGuestCode(
    @Args() { invitationId, code }: GuestCodeInput,
    @CurrentRequest() request: RequestContext,
  ): Promise<GuestSignedIn> {
    const { token, jobId } = await this.codes.enter(invitationId, code);
    if (request.sessionToken !== null) await this.sessions.end(request.sessionToken);
    setSessionCookie(request.req, request.res, token);
    return Object.assign(new GuestSignedIn(), { jobId });
  }
}
