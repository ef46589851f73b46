import { type Client, mapExchange } from '@urql/core';

/**
 * A question that was under way while a move was answered may have been answered from before the move, and the cache lays
 * what the move made stale over that answer: the page would wait for ever. Such a question is asked once more.
 */
export function freshAfterMoves(client: () => Client) {
  let moves = 0;
  const movesWhenAsked = new Map<number, number>();
  return mapExchange({
    onOperation({ kind, key }) {
      if (kind === 'query') movesWhenAsked.set(key, moves);
    },
    onResult({ operation: { kind, key, query, variables, context } }) {
      if (kind === 'mutation') moves += 1;
      if (kind !== 'query') return;
      const isOld = (movesWhenAsked.get(key) ?? moves) < moves;
      movesWhenAsked.delete(key);
      if (!isOld) return;
      const again = client().createRequestOperation('query', { key, query, variables }, context);
      client().reexecuteOperation({ ...again, context: { ...again.context, requestPolicy: 'network-only' } });
    },
  });
}
