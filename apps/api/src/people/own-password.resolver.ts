import type { Viewer } from '@bidwell/domain/permissions';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/permission/allow.js';
import { CurrentRequest, CurrentViewer, type RequestContext } from '../platform/viewer.js';
import { OwnPassword } from './own-password.js';
import { ChangePasswordInput } from './people.inputs.js';
import { PasswordChanged, PasswordChangedResult } from './people.results.js';

@Resolver()
export class OwnPasswordResolver {
  constructor(private readonly passwords: OwnPassword) {}

  @Allow('signedIn')
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
}
