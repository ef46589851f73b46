import { Client, fetchExchange, mapExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { freshAfterMoves } from './fresh-after-moves';
import { PARTS } from './generated/parts';
import { keepShown } from './keep-shown';
import { staleAfter } from './stale-after';
import { once } from './once';
import { sendUntilAnswered } from './send-until-answered';
import { sessionEnded } from './session-end';
import { trusted } from './trusted';
import { typenames } from './typenames';

/** Types without an id are parts of the object that holds them. */
const keys = {
  ...Object.fromEntries(PARTS.map((type) => [type, () => null])),
  Viewer: () => 'me',
};

const page = relayPagination();

/** The client of a signed-in person: one normalised cache, as long as the page lives. */
export function createClient(): Client {
  const client: Client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetch: sendUntilAnswered,
    exchanges: [
      mapExchange({
        onError(error) {
          if (error.graphQLErrors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED')) sessionEnded();
        },
      }),
      keepShown,
      typenames,
      cacheExchange({
        keys,
        resolvers: {
          Query: {
            openJobs: page,
            chainLinks: page,
            customerLines: page,
            goalJobs: page,
            myBids: page,
            postedJobs: page,
            engagements: page,
            contests: page,
            ownContests: page,
            people: page,
            bidders: page,
            myOutsidePurchases: page,
            outsidePurchases: page,
            thanks: page,
            storefronts: page,
            serviceRequests: page,
          },
        },
        updates: { Mutation: staleAfter },
      }),
      freshAfterMoves(() => client),
      once,
      trusted,
      fetchExchange,
    ],
  });
  return client;
}
