import { mapExchange } from '@urql/core';

/**
 * While a question is asked once more because of a move, the cache answers it with nothing. Nothing is no answer: a page
 * keeps what it shows, and the focus in it, until the answer is there. Undefined data is what `useQuery` keeps the last for.
 */
export const keepShown = mapExchange({
  onResult(result) {
    const isNoAnswer = result.operation.kind === 'query' && result.data === null && !result.error;
    return isNoAnswer ? { ...result, data: undefined, stale: true } : result;
  },
});
