import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { type RequestContext, VIEWER_SOURCE, type ViewerSource } from '../viewer.js';
import { LiveStreams } from '../live/live-streams.js';
import { formatError } from './format-error.js';
import { limitOperations, MAX_TOKENS } from './limits.js';
import { readSessionToken } from '../web/session-cookie.js';

/** The GraphQL edge: one endpoint, no batching, no stack traces, every request with its viewer. */
export function graphqlModule(): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [VIEWER_SOURCE, LiveStreams],
    useFactory: (people: ViewerSource, streams: LiveStreams): ApolloDriverConfig => ({
      autoSchemaFile: true,
      sortSchema: true,
      path: '/graphql',
      graphiql: false,
      introspection: true,
      csrfPrevention: true,
      allowBatchedHttpRequests: false,
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: false,
      stopOnTerminationSignals: false,
      parseOptions: { maxTokens: MAX_TOKENS },
      validationRules: [limitOperations],
      formatError,
      plugins: [endingWith(streams)],
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
  return { req, res, sessionToken, viewer: await people.viewerOf(sessionToken) };
}
