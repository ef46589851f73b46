import { useState } from 'react';
import { useQuery } from 'urql';
import { Loaded } from '../../../graphql/loaded';
import { useViewer } from '../../../graphql/viewer';
import { BackLink } from '../../../ui/back-link';
import { EmptyState } from '../../../ui/empty-state';
import { LinkButton } from '../../../ui/link-button';
import { counted } from '../../../ui/numbers';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { ShowMore } from '../../../ui/show-more';
import { LogOutside } from './log-outside';
import { OutsidePageQuery } from './outside-documents';
import { OutsideTable } from './outside-table';

/** Work bought around the market: recording it, and what one has recorded. */
export function OutsidePage() {
  const { isLeader, isAdministrator } = useViewer();
  const [after, setAfter] = useState<string | null>(null);
  const loaded = useQuery({ query: OutsidePageQuery, variables: { after }, requestPolicy: 'cache-and-network' });
  return (
    <Page
      title="Bought around the market"
      lead="Nobody has to buy inside. What is recorded here shows how much work the win rate does not speak of."
      back={
        <BackLink to="/jobs" search={{}}>
          Jobs
        </BackLink>
      }
      actions={(isLeader || isAdministrator) && <LinkButton to="/insights/outside">All records and sums</LinkButton>}
    >
      <Loaded of={loaded} what="Your records">
        {({ categories, myOutsidePurchases: { edges, pageInfo } }) => (
          <div className="stack">
            <Panel title="Record a purchase">
              <LogOutside categories={categories} />
            </Panel>
            <Panel title="What you recorded">
              {edges.length === 0 ? (
                <EmptyState title="You have recorded nothing." />
              ) : (
                <>
                  <OutsideTable caption="Newest first" rows={edges.map(({ node }) => node)} />
                  <ShowMore
                    hasMore={pageInfo.hasNextPage}
                    isLoading={loaded[0].fetching && after !== null}
                    onMore={() => setAfter(pageInfo.endCursor)}
                    shown={counted(edges.length, 'record')}
                  />
                </>
              )}
            </Panel>
          </div>
        )}
      </Loaded>
    </Page>
  );
}
