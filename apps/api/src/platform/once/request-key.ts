import { GqlExecutionContext } from '@nestjs/graphql';
import type { ExecutionContext } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import { refuseInput } from '../graphql/refuse-input.js';
import { isRowId } from '../row-id.js';
import type { RequestContext } from '../viewer.js';
import { type Intent, intentOf } from './intent.js';

/** The header that says which intent a mutation carries out: a UUID, drawn at random for each. */
export const KEY_HEADER = 'idempotency-key';

/** Says that the answer is what an earlier sending was answered. */
export const REPLAYED_HEADER = 'Idempotent-Replayed';

/** The intent behind a mutation. Null when it was sent without a key, or by nobody who is signed in. */
export function intentBehind(context: ExecutionContext): Intent | null {
  const graphql = GqlExecutionContext.create(context);
  const { req, viewer } = graphql.getContext<RequestContext>();
  const key = req.headers[KEY_HEADER];
  if (key === undefined || viewer === null) return null;
  if (typeof key !== 'string' || !isRowId(key.toLowerCase()))
    refuseInput(KEY_HEADER, 'An Idempotency-Key is a UUID, drawn anew for each thing that is to be done once.');
  const { operation, path, variableValues } = graphql.getInfo<GraphQLResolveInfo>();
  const document = `${operation.name?.value ?? ''}:${operation.loc?.source.body ?? ''}`;
  return intentOf({ key, document, field: String(path.key), variables: variableValues }, viewer);
}
