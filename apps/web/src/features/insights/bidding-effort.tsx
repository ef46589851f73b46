import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql';
import { Loaded } from '../../graphql/loaded';
import { BidderMark } from '../../ui/bidder-mark';
import { DataTable } from '../../ui/data-table';
import { formatNumber } from '../../ui/numbers';
import { Panel } from '../../ui/panel';

const BiddingEffortQuery = graphql(`
  query BiddingEffort {
    biddingEffort {
      category
      isInternal
      proposals
      hours
    }
  }
`);

/** What it costs to propose here, as far as bidders said. All decided jobs, whatever the filter. */
export function BiddingEffort() {
  const answer = useQuery({ query: BiddingEffortQuery, requestPolicy: 'cache-and-network' });
  return (
    <Panel title="What does bidding cost?">
      <Loaded of={answer} what="The hours">
        {({ biddingEffort: rows }) =>
          rows.length === 0 ? (
            <p className="muted">No bidder has said yet how many hours a proposal took.</p>
          ) : (
            <DataTable
              caption="Hours that bidders say their proposals took, over all decided jobs. Fewer than three answers are not told."
              rows={rows}
              rowKey={({ category, isInternal }) => `${category}-${isInternal}`}
              columns={[
                { key: 'category', header: 'Category', isRowHeader: true, cell: ({ category }) => category },
                {
                  key: 'side',
                  header: 'Side',
                  cell: ({ isInternal }) => <BidderMark side={isInternal ? 'internal' : 'external'} />,
                },
                { key: 'n', header: 'Proposals', isNumber: true, cell: ({ proposals }) => formatNumber(proposals) },
                {
                  key: 'hours',
                  header: 'Hours each',
                  isNumber: true,
                  cell: ({ hours, proposals }) =>
                    hours === null ? <span className="muted">too few to say</span> : formatNumber(hours / proposals, 1),
                },
              ]}
            />
          )
        }
      </Loaded>
    </Panel>
  );
}
