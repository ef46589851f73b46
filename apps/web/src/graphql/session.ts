import { Client, fetchExchange } from '@urql/core';
import { learnServerTime } from '../ui/server-clock';
import type { ViewerFieldsFragment } from './generated/graphql';
import { graphql, readFragment } from './graphql';
import { serverFetch } from './server-fetch';
import { trusted } from './trusted';
import { typenames } from './typenames';

/** Who is signed in, with what the shell needs to know of them. */
export const ViewerFragment = graphql(`
  fragment ViewerFields on Viewer {
    person {
      id
      name
      department {
        id
        name
      }
    }
    email
    isLeader
    isAdministrator
    mayPost
    isGuest
    readsAllMail
    bidder {
      id
      name
      kind
    }
  }
`);

const SessionQuery = graphql(`
  query Session {
    serverTime
    viewer {
      ...ViewerFields
    }
  }
`);

export type Viewer = ViewerFieldsFragment;
export type Session = { state: 'signed-in'; viewer: Viewer } | { state: 'signed-out' } | { state: 'unreachable' };

/** A client without a cache, for before and after a session. */
export const plainClient = new Client({
  url: '/graphql',
  preferGetMethod: false,
  fetch: serverFetch,
  exchanges: [typenames, trusted, fetchExchange],
});

const HINT = 'bidwell:was-signed-in';

/** Whether this browser was signed in when it last asked: a guess about what to load, nothing more. */
export const wasSignedIn = () => localStorage.getItem(HINT) !== null;

/** Asks who is signed in, and for the server's time. */
export async function askSession(): Promise<Session> {
  const sentAt = Date.now();
  const { data } = await plainClient.query(SessionQuery, {}).toPromise();
  if (!data) return { state: 'unreachable' };
  learnServerTime(data.serverTime, sentAt, Date.now());
  const viewer = readFragment(ViewerFragment, data.viewer);
  if (viewer) localStorage.setItem(HINT, '1');
  else localStorage.removeItem(HINT);
  return viewer ? { state: 'signed-in', viewer } : { state: 'signed-out' };
}
