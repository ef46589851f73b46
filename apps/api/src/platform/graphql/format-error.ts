import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isPassing } from '../database/lost-connection.js';
import { NOT_NOW } from './not-now.js';
import { type Refusal, Refused } from './refusal.js';

const TOLD = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
  'REFUSED',
  'NOT_NOW',
  'TOO_OFTEN',
]);

const log = new Logger('errors');

/** What a caller may be told of an error. A fault of ours is masked behind an id and logged once under that id. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = (formatted.extensions?.code as string | undefined) ?? '';
  const { message, path, locations } = formatted;
  const refusal = refusalBehind(error);
  if (refusal !== null) {
    const problems = [{ field: refusal.field, message, code: refusal.code }];
    return { message, path, locations, extensions: { code: 'REFUSED', problems } };
  }
  if (isPassing(causeOf(error))) return { message: NOT_NOW, path, locations, extensions: { code: 'NOT_NOW' } };
  if (isHopeless(error)) return { message: HOPELESS, extensions: { code: 'BAD_USER_INPUT' } };
  if (TOLD.has(code)) {
    const problems = formatted.extensions?.problems;
    return { message, path, locations, extensions: problems === undefined ? { code } : { code, problems } };
  }
  const id = randomUUID();
  log.error({ id, path, cause: reasonOf(error) });
  return {
    message: `Something broke on our side. Try again; if it stays, report ${id}.`,
    path,
    extensions: { code: 'FAULT', id },
  };
}

/** GraphQL stops naming what is wrong with variables after fifty findings, by an error of no kind. */
const HOPELESS = 'More than fifty values have a shape that cannot be read. Check what is sent.';

function isHopeless(error: unknown): boolean {
  return error instanceof GraphQLError && error.message.startsWith('Too many errors processing variables');
}

/** A refusal thrown below the root of a query: no filter of Nest's sees it there. */
function refusalBehind(error: unknown): Refusal | null {
  const cause = error instanceof GraphQLError ? error.originalError : error;
  return cause instanceof Refused ? cause.refusal : null;
}

function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError ? (error.originalError ?? error) : error;
}

/** The stack alone: bind parameters and row contents of a database error stay out of the log. */
function reasonOf(error: unknown): string {
  const cause = causeOf(error);
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}
