import type { Viewer } from '@bidwell/domain/permissions';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentRequest, CurrentViewer, type RequestContext } from '../platform/viewer.js';
import { ClaimAccount } from './claim-account.js';
import { OwnPassword } from './own-password.js';
import { ChangePasswordInput, ClaimAccountInput } from './people.inputs.js';
import { AccountClaimed, AccountClaimedResult, PasswordChanged, PasswordChangedResult } from './people.results.js';

@Resolver()
export class OwnPasswordResolver {
  constructor(
    private readonly passwords: OwnPassword,
    private readonly claims: ClaimAccount,
  ) {}

  @Mutation(() => PasswordChangedResult, {
    description:
      'Changes the viewer’s own password and ends their other sessions. Refusals: WRONG_PASSWORD, PASSWORD_TOO_SHORT, PASSWORD_UNCHANGED, PASSWORD_TOO_PLAIN, TOO_MANY_TRIES.',
  })
  async changePassword(
    @Args() { current, next }: ChangePasswordInput,
    @CurrentViewer() viewer: Viewer,
    @CurrentRequest() { sessionToken }: RequestContext,
  ): Promise<PasswordChanged> {
    const endedSessions = await this.passwords.change(viewer, sessionToken, current, next);
    return Object.assign(new PasswordChanged(), { endedSessions });
  }

  @Mutation(() => AccountClaimedResult, {
    description:
      'Gives somebody who came in by an invitation link a name and a password of their own; the link then opens nothing more, and sessions begun by a code elsewhere end. Refusals: ACCOUNT_CLAIMED, NAME_MISSING, PASSWORD_TOO_SHORT, PASSWORD_TOO_PLAIN.',
  })
  async claimAccount(
    @Args() { name, next }: ClaimAccountInput,
    @CurrentViewer() viewer: Viewer,
    @CurrentRequest() { sessionToken }: RequestContext,
  ): Promise<AccountClaimed> {
    return Object.assign(new AccountClaimed(), { email: await this.claims.claim(name, next, viewer, sessionToken) });
  }
}
