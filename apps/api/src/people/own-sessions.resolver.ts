import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { refuse } from '../platform/graphql/refusal.js';
import { CurrentRequest, CurrentViewer, type RequestContext } from '../platform/viewer.js';
import { OwnSession, SessionsEnded, SessionsEndedResult } from './people.results.js';
import { Sessions } from './sessions.service.js';

@Resolver()
export class OwnSessionsResolver {
  constructor(private readonly sessions: Sessions) {}

  @Query(() => [OwnSession], { description: 'Where the viewer is signed in, the newest first.' })
  async ownSessions(
    @CurrentViewer() { personId }: Viewer,
    @CurrentRequest() { sessionToken }: RequestContext,
  ): Promise<OwnSession[]> {
    const found = await this.sessions.ofPerson(personId, sessionToken);
    return found.map((each) => Object.assign(new OwnSession(), each));
  }

  @Mutation(() => SessionsEndedResult, {
    description:
      'Signs the viewer out elsewhere: in one session, or without an id in all but this one. Refusals: NOT_FOUND.',
  })
  async endOwnSessions(
    @Args('id', { type: () => ID, nullable: true }, new ParseUUIDPipe({ optional: true })) id: string | null,
    @CurrentViewer() { personId }: Viewer,
    @CurrentRequest() { sessionToken }: RequestContext,
  ): Promise<SessionsEnded> {
    if (!id) {
      return Object.assign(new SessionsEnded(), {
        endedSessions: await this.sessions.endAllOf(personId, sessionToken),
      });
    }
    if (!(await this.sessions.endOne(personId, id))) refuse('NOT_FOUND', 'This session has ended already.');
    return Object.assign(new SessionsEnded(), { endedSessions: 1 });
  }
}
