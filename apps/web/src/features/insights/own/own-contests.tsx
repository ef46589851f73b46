import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql';
import { Loaded } from '../../../graphql/loaded';
import { counted } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';
import { ShowMore } from '../../../ui/show-more';
import { OwnContestRows } from './own-contest-rows';

const OwnContestsQuery = graphql(`
  query OwnContests($first: Int!, $after: String) {
    ownContests(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          ...OwnContestRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** One's own decided contests, newest first, with what the debriefs told. */
export function OwnContests() {
  const [after, setAfter] = useState<string | null>(null);
  const answer = useQuery({
    query: OwnContestsQuery,
    variables: { first: 20, after },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Panel title="Our contests" id="contests">
      <Loaded of={answer} what="Your contests">
        {({ ownContests: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <p className="muted">None of our bids has been decided yet.</p>
          ) : (
            <>
              <OwnContestRows contests={edges.map(({ node }) => node)} />
              <ShowMore
                hasMore={pageInfo.hasNextPage}
                isLoading={answer[0].fetching}
                onMore={() => setAfter(pageInfo.endCursor ?? null)}
                shown={counted(edges.length, 'contest')}
              />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}
