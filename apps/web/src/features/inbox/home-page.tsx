import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql';
import { onTick } from '../../graphql/live';
import { Loaded } from '../../graphql/loaded';
import { useViewer } from '../../graphql/viewer';
import { Page } from '../../ui/page';
import { PathLink } from '../../ui/path-link';
import { SinceLastVisit } from './changes/since-last-visit';
import { HomeParts } from './home-parts';
import { SIDE } from './home-search';
import { KeptRows } from './needs/kept-rows';
import { NeedsYou } from './needs/needs-you';
import { Notifications } from './notifications';

const route = getRouteApi('/');

const HomeQuery = graphql(`
  query Home($side: HomeSide, $leads: Boolean!) {
    home(side: $side) {
      ...SinceLastVisit @include(if: $leads)
      ...HomeParts
      ...NeedsYou
      ...KeptRows
      ...Notifications
    }
    viewer {
      unreadCount
    }
  }
`);

/** What needs this person, and what happened; below it, what other rooms ask once. */
export function HomePage({ children }: { children?: ReactNode }) {
  const { mayPost, ...viewer } = useViewer();
  const leads = viewer.isLeader;
  const search = route.useSearch();
  const side = search.as ? SIDE[search.as] : null;
  const home = useQuery({ query: HomeQuery, variables: { side, leads }, requestPolicy: 'cache-and-network' });
  const [{ fetching, stale }, load] = home;
  const isLeading = leads && search.as === 'leader';
  const isSettled = !fetching && !stale;
  useEffect(() => onTick(() => load({ requestPolicy: 'network-only' })), [load]);
  return (
    <Page
      title={`Hello, ${calledBy(viewer)}`}
      actions={
        mayPost && (
          <PathLink href="/jobs/new" look="primary" aria-keyshortcuts="c">
            Post a job
          </PathLink>
        )
      }
    >
      {/* All at once: a panel that arrives late would push the others away. */}
      <Loaded of={home} what="What needs you">
        {(data) => (
          <div className="stack">
            <HomeParts home={data.home} search={search} />
            <div className="beside">
              <div className="stack">
                {isLeading && <SinceLastVisit home={data.home} />}
                {search.list ? (
                  <KeptRows home={data.home} list={search.list} />
                ) : (
                  <NeedsYou key={search.as} home={data.home} isSettled={isSettled} />
                )}
              </div>
              <div className="stack">
                {leads && !isLeading && <SinceLastVisit home={data.home} />}
                <Notifications home={data.home} unreadCount={data.viewer?.unreadCount ?? 0} isSettled={isSettled} />
              </div>
            </div>
            {children}
          </div>
        )}
      </Loaded>
    </Page>
  );
}

/** A guest goes by its firm's name until it has an account, and half of a firm's name greets nobody. */
function calledBy({ person, bidder }: Pick<ReturnType<typeof useViewer>, 'person' | 'bidder'>): string {
  return person.name === bidder?.name ? person.name : (person.name.split(' ')[0] ?? person.name);
}
