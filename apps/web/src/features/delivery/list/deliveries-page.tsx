import { useCallback, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql';
import { Loaded } from '../../../graphql/loaded';
import { useLive } from '../../../graphql/use-live';
import { EmptyState } from '../../../ui/empty-state';
import { LinkButton } from '../../../ui/link-button';
import { counted } from '../../../ui/numbers';
import { Page } from '../../../ui/page';
import { ShowMore } from '../../../ui/show-more';
import { DeliveryTable } from './delivery-table';

const DeliveriesQuery = graphql(`
  query Deliveries($first: Int!, $after: String) {
    engagements(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          ...DeliveryRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const PAGE = 20;

/** Awarded work in which this person takes part, on either side. What is under way comes first. */
export function DeliveriesPage() {
  const [after, setAfter] = useState<string | null>(null);
  const variables = { first: PAGE, after };
  const loaded = useQuery({ query: DeliveriesQuery, variables, requestPolicy: 'cache-and-network' });
  const client = useClient();
  // What is under way stands on the first page, wherever one has read on to.
  const look = useCallback(() => {
    void client.query(DeliveriesQuery, { first: PAGE, after: null }, { requestPolicy: 'network-only' }).toPromise();
  }, [client]);
  useLive(look);
  return (
    <Page title="Deliveries" lead="Awarded work: what was promised, what is next, what is done.">
      <Loaded of={loaded} what="Your deliveries">
        {({ engagements: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <EmptyState title="No work is awarded yet." action={<LinkButton to="/jobs">Look at the jobs</LinkButton>}>
              Once a proposal is chosen, the work stands here for both sides, with every promise and its clock.
            </EmptyState>
          ) : (
            <>
              <DeliveryTable engagements={edges.map(({ node }) => node)} />
              <ShowMore
                hasMore={pageInfo.hasNextPage}
                isLoading={loaded[0].fetching && after !== null}
                onMore={() => setAfter(pageInfo.endCursor)}
                shown={counted(edges.length, 'delivery', 'deliveries')}
              />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
