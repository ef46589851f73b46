import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { from, mergeMap, type Observable } from 'rxjs';
import { Database } from '../../platform/database/database.js';
import type { RequestContext } from '../../platform/viewer.js';

/** Drafts that save themselves with each pause of the hand, and looks, are no news to anybody. */
const QUIET = new Set(['saveJob', 'saveProposal', 'saveQuestionSet', 'choosePostingView', 'visitHome']);

/** What is one's own alone, and no colleague's. */
const ALONE = new Set([
  'markNotificationsRead',
  'setMailWish',
  'changePassword',
  'signOut',
  'markAction',
  'unmarkAction',
]);

const TELL = `
  select pg_notify('bidwell_tick', own.person_id::text)
  from (select $1::uuid as person_id union select m.person_id from membership m where m.bidder_id = $2) own`;

/**
 * Whoever did something is woken in every other window, and so are those who speak for the same bidder. Nobody else: whom
 * it concerns on other sides is told something, and is woken by that.
 */
@Injectable()
export class TickOwnSide implements NestInterceptor {
  constructor(private readonly database: Database) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const own = ownSideOf(context);
    if (own === null) return next.handle();
    return next.handle().pipe(mergeMap((result) => from(this.database.rows(TELL, own).then(() => result))));
  }
}

/** The person who acts, and the bidder whose people hear of it. Null where nobody is to be woken. */
function ownSideOf(context: ExecutionContext): [string, string | null] | null {
  if (context.getType<GqlContextType>() !== 'graphql') return null;
  const graphql = GqlExecutionContext.create(context);
  const { parentType, fieldName } = graphql.getInfo<GraphQLResolveInfo>();
  const { viewer } = graphql.getContext<RequestContext>();
  if (parentType.name !== 'Mutation' || viewer === null || QUIET.has(fieldName)) return null;
  return [viewer.personId, ALONE.has(fieldName) ? null : viewer.bidderId];
}
