import { makeOperation, mapExchange, stringifyDocument, stringifyVariables, type Operation } from '@urql/core';
import { newRequestKey } from './request-key';
import { KEY_HEADER } from './send-until-answered';

/** What was sent and not answered yet, with the key under which it was sent. */
const unanswered = new Map<string, string>();

/**
 * Gives every mutation a key of its own, by which the server does it once. What has had no answer keeps its key: sent again
 * as it was, by whoever presses again, it is still the same intent.
 */
export const once = mapExchange({
  onOperation(operation) {
    if (operation.kind !== 'mutation') return operation;
    const intent = intentOf(operation);
    const key = unanswered.get(intent) ?? newRequestKey();
    unanswered.set(intent, key);
    return makeOperation(operation.kind, operation, {
      ...operation.context,
      fetchOptions: { headers: { [KEY_HEADER]: key } },
    });
  },
  onResult({ operation, error }) {
    if (operation.kind === 'mutation' && !error?.networkError) unanswered.delete(intentOf(operation));
  },
});

function intentOf({ query, variables }: Operation): string {
  return `${stringifyDocument(query)} ${stringifyVariables(variables)}`;
}
