import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql';
import { Loaded } from '../../graphql/loaded';
import { useViewer } from '../../graphql/viewer';
import { Panel } from '../../ui/panel';
import { BidderRecord } from './bidder-record';

const OwnRecordQuery = graphql(`
  query OwnRecord {
    viewer {
      bidder {
        id
        name
        record {
          ...BidderRecordShown
        }
      }
    }
  }
`);

/** The record of the reader's own team or firm, as everybody who may choose it reads it. */
export function OwnFigures() {
  const { bidder } = useViewer();
  return bidder ? <OwnRecord name={bidder.name} /> : null;
}

function OwnRecord({ name }: { name: string }) {
  const answer = useQuery({ query: OwnRecordQuery, requestPolicy: 'cache-and-network' });
  return (
    <Panel title={`The record of ${name}`}>
      <Loaded of={answer} what="Your record">
        {({ viewer }) => (viewer?.bidder?.record ? <BidderRecord record={viewer.bidder.record} /> : null)}
      </Loaded>
    </Panel>
  );
}
