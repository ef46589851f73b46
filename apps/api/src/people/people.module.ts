import { Global, Module } from '@nestjs/common';
import { VIEWER_SOURCE } from '../platform/viewer.js';
import { Accounts } from './accounts/accounts.service.js';
import { AccountsResolver } from './accounts/accounts.resolver.js';
import { AddPeople } from './accounts/add-people.service.js';
import { ChangeManager } from './accounts/change-line.js';
import { KeepAccounts } from './accounts/keep-accounts.js';
import { ClaimAccount } from './claim-account.js';
import { KnownBrowsers } from './known-browsers.js';
import { OwnPassword } from './own-password.js';
import { OwnPasswordResolver } from './own-password.resolver.js';
import { OwnSessionsResolver } from './own-sessions.resolver.js';
import { PeopleResolver } from './people.resolver.js';
import { People } from './people.service.js';
import { Sessions } from './sessions.service.js';
import { SignIn } from './sign-in.service.js';
import { SignInTries } from './sign-in-tries.js';

/** Who is signed in, departments, roles. Global, because the platform asks it who the viewer is. */
@Global()
@Module({
  providers: [
    People,
    Sessions,
    SignIn,
    SignInTries,
    KnownBrowsers,
    OwnPassword,
    ClaimAccount,
    Accounts,
    AddPeople,
    KeepAccounts,
    ChangeManager,
    PeopleResolver,
    OwnPasswordResolver,
    OwnSessionsResolver,
    AccountsResolver,
    { provide: VIEWER_SOURCE, useExisting: Sessions },
  ],
  exports: [People, Sessions, Accounts, AddPeople, VIEWER_SOURCE],
})
export class PeopleModule {}
