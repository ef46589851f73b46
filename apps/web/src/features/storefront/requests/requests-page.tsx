import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql';
import { Loaded } from '../../../graphql/loaded';
import { useViewer } from '../../../graphql/viewer';
import { EmptyState } from '../../../ui/empty-state';
import { LinkButton } from '../../../ui/link-button';
import { counted } from '../../../ui/numbers';
import { Page } from '../../../ui/page';
import { ShowMore } from '../../../ui/show-more';
import { type Tab, Tabs } from '../../../ui/tabs';
import styles from '../front.module.css';
import './request-documents';
import { RequestRow } from './request-row';
import type { RequestsSearch } from './requests-search';

const RequestsQuery = graphql(`
  query Requests($side: RequestSide!, $isOpen: Boolean!, $after: String) {
    serviceRequests(first: 20, after: $after, side: $side, isOpen: $isOpen) {
      edges {
        cursor
        node {
          id
          ...ShownRequest
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Key = 'ours-open' | 'ours-closed' | 'asked-open' | 'asked-closed';

const route = getRouteApi('/requests');

/** Requests of both sides: what is asked of us, and what one asked oneself. */
export function RequestsPage() {
  const { bidder, mayPost } = useViewer();
  const { side = bidder === null ? 'asked' : 'ours', state } = route.useSearch();
  const navigate = route.useNavigate();
  const tabs: (Tab<Key> | false)[] = [
    bidder !== null && { value: 'ours-open', label: 'To us', content: <List side="OURS" isOpen /> },
    bidder !== null && { value: 'ours-closed', label: 'To us, closed', content: <List side="OURS" isOpen={false} /> },
    mayPost && { value: 'asked-open', label: 'Asked by me', content: <List side="ASKED" isOpen /> },
    mayPost && { value: 'asked-closed', label: 'Asked by me, closed', content: <List side="ASKED" isOpen={false} /> },
  ];
  return (
    <Page
      title="Requests"
      lead="Small work, asked for straight from a storefront. Each request starts the clock of a promise."
      actions={
        mayPost && (
          <LinkButton to="/storefronts" search={{}} look="primary">
            Ask for something
          </LinkButton>
        )
      }
    >
      <Tabs
        label="Requests"
        tabs={tabs.filter((tab): tab is Tab<Key> => tab !== false)}
        value={`${side}-${state ?? 'open'}`}
        onChange={(next) => void navigate({ search: searchOf(next) })}
      />
    </Page>
  );
}

function searchOf(key: Key): RequestsSearch {
  const side = key.startsWith('ours') ? 'ours' : 'asked';
  return key.endsWith('closed') ? { side, state: 'closed' } : { side };
}

function List({ side, isOpen }: { side: 'OURS' | 'ASKED'; isOpen: boolean }) {
  const [after, setAfter] = useState<string | null>(null);
  const loaded = useQuery({
    query: RequestsQuery,
    variables: { side, isOpen, after },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded of={loaded} what="The requests">
      {({ serviceRequests: { edges, pageInfo } }) =>
        edges.length === 0 ? (
          <Nothing side={side} isOpen={isOpen} />
        ) : (
          <>
            <ul className={styles.rows}>
              {edges.map(({ node }) => (
                <RequestRow key={node.id} request={node} />
              ))}
            </ul>
            <ShowMore
              hasMore={pageInfo.hasNextPage}
              isLoading={loaded[0].fetching && after !== null}
              onMore={() => setAfter(pageInfo.endCursor)}
              shown={counted(edges.length, 'request')}
            />
          </>
        )
      }
    </Loaded>
  );
}

function Nothing({ side, isOpen }: { side: 'OURS' | 'ASKED'; isOpen: boolean }) {
  if (!isOpen) return <EmptyState title="Nothing was closed yet." />;
  if (side === 'ASKED')
    return <EmptyState title="You wait for nothing.">Ask a team for something small: it needs no contest.</EmptyState>;
  return (
    <EmptyState
      title="Nobody waits for you."
      action={<LinkButton to="/house/storefront">Change our storefront</LinkButton>}
    >
      Colleagues ask for what your storefront offers.
    </EmptyState>
  );
}
