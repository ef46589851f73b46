import type { CompareViewFragment } from '../../graphql/generated/graphql';
import { BidderMark } from '../../ui/bidder-mark';
import { formatInstant } from '../../ui/dates';
import { Panel } from '../../ui/panel';

/** Proposals that came in time and could not be unsealed. Rare, and never passed over in silence. */
export function UnreadableProposals({ proposals }: { proposals: CompareViewFragment['unreadable'] }) {
  if (proposals.length === 0) return null;
  return (
    <Panel title="Received in time, and could not be opened">
      <p>Something broke when the seal was taken off. Ask these bidders for their proposal before you choose.</p>
      <ul className="stack tight">
        {proposals.map(({ reference, receivedAt, bidder }) => (
          <li key={reference}>
            <BidderMark side={bidder.kind === 'TEAM' ? 'internal' : 'external'} /> {bidder.name}, {reference}, received{' '}
            <time dateTime={receivedAt}>{formatInstant(receivedAt)}</time>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
