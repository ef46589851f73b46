import type { CompareViewFragment } from '../../graphql/generated/graphql';
import { calledBy, sideOf } from '../../graphql/called';
import { BidderMark } from '../../ui/bidder-mark';
import { formatInstant } from '../../ui/dates';
import { Panel } from '../../ui/panel';

type Unreadable = CompareViewFragment['unreadable'][number];

/** Proposals that came in time and could not be unsealed. Rare, and never passed over in silence. */
export function UnreadableProposals({ proposals }: { proposals: CompareViewFragment['unreadable'] }) {
  if (proposals.length === 0) return null;
  return (
    <Panel title="Received in time, and could not be opened">
      <p>Something broke when the seal was taken off. Ask these bidders for their proposal before you choose.</p>
      <ul className="stack tight">
        {proposals.map((proposal) => (
          <li key={proposal.label}>
            <Called {...proposal} />, received{' '}
            <time dateTime={proposal.receivedAt}>{formatInstant(proposal.receivedAt)}</time>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Called(proposal: Unreadable) {
  const side = sideOf(proposal);
  return (
    <>
      {side && <BidderMark side={side} />} {calledBy(proposal)}
      {proposal.reference && `, ${proposal.reference}`}
    </>
  );
}
