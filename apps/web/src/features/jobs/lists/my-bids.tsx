import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql';
import { Loaded } from '../../../graphql/loaded';
import { EmptyState } from '../../../ui/empty-state';
import { counted } from '../../../ui/numbers';
import { ShowMore } from '../../../ui/show-more';
import { MyBidRow } from './my-bid-row';
import styles from './job-row.module.css';

const MyBidsQuery = graphql(`
  query MyBids($first: Int!, $after: String) {
    myBids(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          ...MyBidRow
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

/** Every job that this person's team or firm began a proposal for, newest first. */
export function MyBids() {
  const [after, setAfter] = useState<string | null>(null);
  const bids = useQuery({ query: MyBidsQuery, variables: { first: PAGE, after }, requestPolicy: 'cache-and-network' });
  return (
    <Loaded of={bids} what="Your proposals">
      {({ myBids: { edges, pageInfo } }) =>
        edges.length === 0 ? (
          <EmptyState title="You have not begun a proposal yet.">
            Open a job under “To propose for” and write one. Nobody can read it before the deadline, and you can change
            it until then.
          </EmptyState>
        ) : (
          <div className="stack">
            <ul className={styles.list}>
              {edges.map(({ node }) => (
                <MyBidRow key={node.id} job={node} />
              ))}
            </ul>
            <ShowMore
              hasMore={pageInfo.hasNextPage}
              isLoading={bids[0].fetching && after !== null}
              onMore={() => setAfter(pageInfo.endCursor)}
              shown={counted(edges.length, 'proposal')}
            />
          </div>
        )
      }
    </Loaded>
  );
}
