import type { Viewer } from '@bidwell/domain/permissions';
import { Inject } from '@nestjs/common';
import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { CONFIG, type Config } from '../platform/config.js';
import { Database } from '../platform/database/database.js';
import { Instant } from '../platform/graphql/scalars.js';
import { selectionOf } from '../platform/reading/compose.js';
import { CurrentRequest, CurrentViewer, type RequestContext } from '../platform/viewer.js';
import {
  clearSessionCookie,
  keepBrowserCookie,
  readBrowserToken,
  setSessionCookie,
} from '../platform/web/session-cookie.js';
import { Department } from './department.entity.js';
import { deviceWords } from './device-words.js';
import { KnownBrowsers } from './known-browsers.js';
import { ChoosePasswordInput, SignInInput } from './people.inputs.js';
import { DemoPerson, SignedIn, SignInResult, ViewerAccount } from './people.results.js';
import { People } from './people.service.js';
import { Sessions } from './sessions.service.js';
import { SignIn, type SignedInBy } from './sign-in.service.js';
import type { From } from './sign-in-tries.js';

@Resolver()
export class PeopleResolver {
  constructor(
    private readonly people: People,
    private readonly sessions: Sessions,
    private readonly signIns: SignIn,
    private readonly browsers: KnownBrowsers,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Query(() => ViewerAccount, { nullable: true, description: 'The signed-in person. Null when nobody is signed in.' })
  viewer(@CurrentViewer() viewer: Viewer | null, @Info() info: GraphQLResolveInfo): Promise<ViewerAccount | null> {
    return this.people.account(viewer, selectionOf(info));
  }

  @Query(() => Instant, { description: 'The database’s clock: the one that every deadline is decided by.' })
  serverTime(): Promise<Date> {
    return this.database.now();
  }

  @Query(() => [DemoPerson], { description: 'Who one can sign in as in the demo. Empty outside demo mode.' })
  demoPeople(): Promise<DemoPerson[]> {
    return this.config.isDemo ? this.people.demoPeople() : Promise.resolve([]);
  }

  @Query(() => [Department], { description: 'All departments, by name.' })
  departments(@CurrentViewer() viewer: Viewer, @Info() info: GraphQLResolveInfo): Promise<Department[]> {
    return this.people.departments(viewer, selectionOf(info));
  }

  @Mutation(() => SignInResult, {
    description:
      'Begins a session by e-mail and password. Refusals: WRONG_SIGN_IN, TOO_MANY_TRIES, CHOOSE_PASSWORD (it is a first password), FIRST_PASSWORD_OVER.',
  })
  async signIn(
    @Args() input: SignInInput,
    @CurrentRequest() request: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SignedIn> {
    const by = await this.signIns.byPassword(input.email, input.password, fromOf(request));
    return this.welcomeBack(by, request, info);
  }

  @Mutation(() => SignInResult, {
    description:
      'Replaces a first password by the person’s own and begins a session. Refusals: WRONG_SIGN_IN, TOO_MANY_TRIES, PASSWORD_CHOSEN, FIRST_PASSWORD_OVER, PASSWORD_TOO_SHORT, PASSWORD_UNCHANGED, PASSWORD_TOO_PLAIN.',
  })
  async choosePassword(
    @Args() { email, firstPassword, next }: ChoosePasswordInput,
    @CurrentRequest() request: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SignedIn> {
    const by = await this.signIns.byFirstPassword(email, firstPassword, next, fromOf(request));
    return this.welcomeBack(by, request, info);
  }

  @Mutation(() => SignInResult, {
    description: 'Begins a session as one of the demo company’s people. Refusals: NOT_A_DEMO, NOT_FOUND.',
  })
  async signInAsDemoPerson(
    @Args('email') email: string,
    @CurrentRequest() request: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SignedIn> {
    return this.welcome(await this.signIns.asDemoPerson(email, deviceOf(request.req)), request, info);
  }

  @Mutation(() => Boolean, { description: 'Ends the session. True also when there was none.' })
  async signOut(@CurrentRequest() request: RequestContext): Promise<boolean> {
    if (request.sessionToken !== null) await this.sessions.end(request.sessionToken);
    clearSessionCookie(request.req, request.res);
    return true;
  }

  /** Whoever came in by their own password is known in this browser from now on. */
  private async welcomeBack(by: SignedInBy, request: RequestContext, info: GraphQLResolveInfo): Promise<SignedIn> {
    await this.browsers.remember(by.personId, keepBrowserCookie(request.req, request.res));
    return this.welcome(by.token, request, info);
  }

  /** An old session of the same browser ends: nobody keeps a session from before signing in. */
  private async welcome(token: string, request: RequestContext, info: GraphQLResolveInfo): Promise<SignedIn> {
    if (request.sessionToken !== null) await this.sessions.end(request.sessionToken);
    setSessionCookie(request.req, request.res, token);
    request.sessionToken = token;
    request.viewer = await this.sessions.viewerOf(token);
    const viewer = await this.people.accountBelow(request.viewer, selectionOf(info));
    return Object.assign(new SignedIn(), { viewer });
  }
}

function fromOf({ req }: RequestContext): From {
  return { network: req.ip ?? 'unknown', browserToken: readBrowserToken(req), device: deviceOf(req) };
}

const deviceOf = ({ headers }: RequestContext['req']) => deviceWords(headers['user-agent']);
