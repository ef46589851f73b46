import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { type RequestContext, VIEWER_SOURCE, type ViewerSource } from '../viewer.js';
import { CONFIG, type Config } from '../config.js';
import { LiveStreams } from '../live/live-streams.js';
import { formatError } from './format-error.js';
import { isPassing } from '../database/lost-connection.js';
import { MAX_TOKENS } from './limits.js';
import { notNow, tellNotNow } from './not-now.js';
import { readSessionToken } from '../web/session-cookie.js';

/** The GraphQL edge: one endpoint, no batching, no stack traces, every request with its viewer. */
export function graphqlModule(): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [VIEWER_SOURCE, LiveStreams, CONFIG],
    useFactory: (people: ViewerSource, streams: LiveStreams, { isDevelopment }: Config): ApolloDriverConfig => ({
      autoSchemaFile: true,
      sortSchema: true,
      path: '/graphql',
      graphiql: false,
      introspection: isDevelopment,
      csrfPrevention: true,
      persistedQueries: false,
      allowBatchedHttpRequests: false,
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: !isDevelopment,
      stopOnTerminationSignals: false,
      parseOptions: { maxTokens: MAX_TOKENS },
      formatError,
      plugins: [endingWith(streams), tellNotNow],
      context: ({ req, res }: { req: Request; res: Response }) => contextOf(people, req, res),
    }),
  });
}

/** Stopping waits until every request is answered, and a stream never is: it ends when stopping begins. */
function endingWith(streams: LiveStreams): ApolloServerPlugin {
  return { serverWillStart: async () => ({ drainServer: async () => streams.end() }) };
}

async function contextOf(people: ViewerSource, req: Request, res: Response): Promise<RequestContext> {
  const sessionToken = readSessionToken(req);
  const viewer = await people.viewerOf(sessionToken).catch((error: unknown) => {
    throw isPassing(error) ? notNow() : error;
  });
  return { req, res, sessionToken, viewer };
}
