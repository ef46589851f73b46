import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { RequestContext } from '../viewer.js';

export const NOT_NOW = 'The database does not answer at the moment. Send this again in a second.';

/** The database has no answer before a request has begun: 503. */
export function notNow(): GraphQLError {
  return new GraphQLError(NOT_NOW, { extensions: { code: 'NOT_NOW', http: { status: 503 } } });
}

/** What the database had no answer to is told as 503, with when to come again. Sent with its key again, it is done once. */
export const tellNotNow: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== 'single') return;
      const isNotNow = response.body.singleResult.errors?.some(({ extensions }) => extensions?.code === 'NOT_NOW');
      if (isNotNow !== true) return;
      // Without `data` it is a failed request: Nest makes every answer that has some a 200.
      delete response.body.singleResult.data;
      response.http.status = 503;
      response.http.headers.set('retry-after', '1');
    },
  }),
};
