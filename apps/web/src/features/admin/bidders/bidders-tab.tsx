import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql';
import { Loaded } from '../../../graphql/loaded';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { counted } from '../../../ui/numbers';
import { SelectField } from '../../../ui/select-field';
import { ShowMore } from '../../../ui/show-more';
import type { AdminSearch } from '../admin-search';
import styles from '../admin.module.css';
import { FindField } from '../find-field';
import { AddBidder } from './add-bidder';
import { BiddersTable } from './bidders-table';

const route = getRouteApi('/admin');

const BiddersQuery = graphql(`
  query Bidders($first: Int!, $after: String, $kind: BidderKind, $search: String) {
    bidders(first: $first, after: $after, kind: $kind, search: $search) {
      edges {
        cursor
        node {
          id
          ...BidderRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Teams and vendors: what they serve, who speaks for them, whether they are approved. */
export function BiddersTab({ search }: { search: AdminSearch }) {
  const [after, setAfter] = useState<string | null>(null);
  const [isAdding, setIsAdding] = useState(false);
  const variables = { first: 20, after, kind: search.kind, search: search.find };
  const bidders = useQuery({ query: BiddersQuery, variables, requestPolicy: 'cache-and-network' });
  return (
    <div className="stack">
      <div className={styles.line}>
        <Filter search={search} />
        <Button look="primary" onClick={() => setIsAdding(true)}>
          Add a team or vendor
        </Button>
      </div>
      <Loaded of={bidders} what="Teams and vendors">
        {({ bidders: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <NoBidder isFiltered={Boolean(search.find ?? search.kind)} />
          ) : (
            <>
              <BiddersTable bidders={edges.map(({ node }) => node)} onChanged={() => setAfter(null)} />
              <ShowMore
                hasMore={pageInfo.hasNextPage}
                isLoading={bidders[0].fetching}
                onMore={() => setAfter(pageInfo.endCursor ?? null)}
                shown={counted(edges.length, 'team or vendor', 'teams and vendors')}
              />
            </>
          )
        }
      </Loaded>
      {isAdding && <AddBidder onDone={() => setIsAdding(false)} />}
    </div>
  );
}

function Filter({ search }: { search: AdminSearch }) {
  const navigate = route.useNavigate();
  const show = (changes: AdminSearch) => navigate({ search: { ...search, ...changes } });
  return (
    <>
      <FindField label="Name" value={search.find ?? ''} onFind={(find) => void show({ find })} />
      <SelectField
        name="kind"
        label="Kind"
        value={search.kind ?? null}
        choices={[
          { value: 'TEAM', label: 'Teams' },
          { value: 'VENDOR', label: 'Vendors' },
        ]}
        emptyLabel="Both"
        onChange={(kind) => void show({ kind })}
        onClear={() => void show({ kind: undefined })}
      />
    </>
  );
}

function NoBidder({ isFiltered }: { isFiltered: boolean }) {
  if (isFiltered) return <EmptyState title="No team or vendor fits.">Try a shorter part of the name.</EmptyState>;
  return (
    <EmptyState title="No team or vendor yet.">
      They propose for jobs on the same terms: your own teams, and outside vendors that you approve.
    </EmptyState>
  );
}
