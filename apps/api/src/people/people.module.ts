import { Global, Module } from '@nestjs/common';
import { VIEWER_SOURCE } from '../platform/viewer.js';
import { PeopleResolver } from './people.resolver.js';
import { People } from './people.service.js';
import { Sessions } from './sessions.service.js';
import { SignIn } from './sign-in.service.js';

/** Who is signed in, departments, roles. Global, because the platform asks it who the viewer is. */
@Global()
@Module({
  providers: [People, Sessions, SignIn, PeopleResolver, { provide: VIEWER_SOURCE, useExisting: Sessions }],
  exports: [People, Sessions, VIEWER_SOURCE],
})
export class PeopleModule {}
