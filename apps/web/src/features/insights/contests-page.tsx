import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql';
import { Loaded } from '../../graphql/loaded';
import { BackLink } from '../../ui/back-link';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { ShowMore } from '../../ui/show-more';
import { counted } from '../../ui/numbers';
import { ContestRows } from './contest-rows';
import { type ContestsSearch, filterOf } from './contests-search';
import { leadOf, titleOf } from './contests-words';

const route = getRouteApi('/insights/contests');

const OwnDatasetQuery = graphql(`
  query ContestDatasets {
    datasets {
      id
      name
      isImported
    }
  }
`);

const ContestsQuery = graphql(`
  query Contests($filter: ContestFilter!, $first: Int!, $after: String) {
    contests(filter: $filter, first: $first, after: $after) {
      totalCount
      totalBids
      bidderName
      requesterName
      edges {
        cursor
        node {
          id
          ...ContestRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The list behind a number of Insights. */
export function ContestsPage() {
  const search = route.useSearch();
  const datasets = useQuery({ query: OwnDatasetQuery });
  return (
    <Loaded of={datasets} what="The contests">
      {(data) => {
        const dataset = data.datasets.find(({ id, isImported }) =>
          search.dataset ? id === search.dataset : !isImported,
        );
        return dataset ? <List key={JSON.stringify(search)} search={search} dataset={dataset} /> : <NoSuchSet />;
      }}
    </Loaded>
  );
}

function List({ search, dataset }: { search: ContestsSearch; dataset: { id: string; name: string } }) {
  const [after, setAfter] = useState<string | null>(null);
  const variables = { filter: filterOf(search, dataset.id), first: 20, after };
  const contests = useQuery({ query: ContestsQuery, variables, requestPolicy: 'cache-and-network' });
  const { dataset: id, from, to } = search;
  return (
    <Loaded of={contests} what="The contests">
      {({ contests: { edges, pageInfo, totalCount, totalBids, bidderName, requesterName } }) => (
        <Page
          title={titleOf(search, totalCount, totalBids)}
          lead={leadOf(search, dataset.name, bidderName, requesterName ?? undefined)}
          back={
            <BackLink to="/insights" search={{ dataset: id, from, to }}>
              Insights
            </BackLink>
          }
        >
          {totalCount === 0 ? (
            <EmptyState title="No contest fits.">Go back to Insights and open another number.</EmptyState>
          ) : (
            <>
              <ContestRows contests={edges.map((edge) => edge.node)} />
              <ShowMore
                hasMore={pageInfo.hasNextPage}
                isLoading={contests[0].fetching}
                onMore={() => setAfter(pageInfo.endCursor ?? null)}
                shown={counted(edges.length, 'contest')}
              />
            </>
          )}
        </Page>
      )}
    </Loaded>
  );
}

function NoSuchSet() {
  return (
    <Page title="No such contests" back={<BackLink to="/insights">Insights</BackLink>}>
      <p>There is no such set of contests. Go back to Insights and choose one.</p>
    </Page>
  );
}
