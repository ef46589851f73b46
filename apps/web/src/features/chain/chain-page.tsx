import { useState } from 'react';
import { useQuery } from 'urql';
import { Loaded } from '../../graphql/loaded';
import { useViewer } from '../../graphql/viewer';
import { EmptyState } from '../../ui/empty-state';
import { LinkButton } from '../../ui/link-button';
import { counted } from '../../ui/numbers';
import { Page } from '../../ui/page';
import { ShowMore } from '../../ui/show-more';
import { ChainQuery } from './chain-documents';
import { ChainLink } from './chain-link';
import styles from './chain.module.css';

/** From one's own work to the goal it serves and what the customer outside had of it. */
export function ChainPage() {
  const isColleague = useViewer().bidder?.kind !== 'VENDOR';
  const [after, setAfter] = useState<string | null>(null);
  const chain = useQuery({ query: ChainQuery, variables: { after }, requestPolicy: 'cache-and-network' });
  return (
    <Page
      title="Links in the chain"
      lead="From your work to the goal it serves, and on to the customer outside."
      actions={isColleague && <LinkButton to="/goals">Company goals</LinkButton>}
    >
      <Loaded of={chain} what="Your links in the chain">
        {({ chainLinks: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <EmptyState title="You have no part in a job yet.">
              What you post, do or judge stands here, with what it does for the customer outside.
            </EmptyState>
          ) : (
            <>
              <ul className={styles.links}>
                {edges.map(({ node }) => (
                  <ChainLink key={node.id} job={node} />
                ))}
              </ul>
              <ShowMore
                hasMore={pageInfo.hasNextPage}
                isLoading={chain[0].fetching && after !== null}
                onMore={() => setAfter(pageInfo.endCursor)}
                shown={counted(edges.length, 'job')}
              />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
