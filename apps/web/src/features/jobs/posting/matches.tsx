import { useQuery } from 'urql';
import type { MatchesQuery as MatchesData } from '../../../graphql/generated/graphql';
import { graphql } from '../../../graphql/graphql';
import { BidderMark } from '../../../ui/bidder-mark';
import { counted } from '../../../ui/numbers';
import { ErrorPanel } from '../../../ui/error-panel';
import { INVITED_BECAUSE } from '../job-words';
import type { Draft } from './draft';
import styles from './posting.module.css';
import { useLatest } from './use-latest';

const MatchesQuery = graphql(`
  query Matches($categoryId: ID!, $mode: InvitationMode!, $vendorIds: [ID!]) {
    matchingBidders(categoryId: $categoryId, mode: $mode, vendorIds: $vendorIds) {
      teamCount
      vendorCount
      whyNobody
      bidders {
        reason
        bidder {
          id
          name
          kind
        }
      }
    }
  }
`);

type Found = MatchesData['matchingBidders'];

/** How many would be invited, who and why, or why nobody would be: asked anew with every change. */
export function Matches({ draft }: { draft: Draft }) {
  const { categoryId, invitationMode: mode, invitedVendorIds: vendorIds } = draft;
  const [{ data, error }, load] = useQuery({ query: MatchesQuery, variables: { categoryId, mode, vendorIds } });
  const found = useLatest(data?.matchingBidders);
  if (error && !data)
    return <ErrorPanel what="Who would be invited" onRetry={() => load({ requestPolicy: 'network-only' })} />;
  if (!found) return null;
  return (
    <div className="stack tight">
      <p role="status" className="strong">
        {countWords(found)}
      </p>
      {found.whyNobody === null ? <Who found={found} /> : <p className="muted">{found.whyNobody}</p>}
      <p className="small muted">
        Internal teams of the category are always invited, on the same terms as everybody else.
      </p>
    </div>
  );
}

function Who({ found }: { found: Found }) {
  return (
    <details>
      <summary className="small">Show who and why</summary>
      <ul className={styles.matches}>
        {found.bidders.map(({ bidder, reason }) => (
          <li key={bidder.id}>
            <BidderMark side={bidder.kind === 'TEAM' ? 'internal' : 'external'} /> {bidder.name}
            <span className="small muted"> {INVITED_BECAUSE[reason]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** "14 bidders match: 3 internal, 11 external" */
function countWords({ teamCount, vendorCount }: Found): string {
  const all = counted(teamCount + vendorCount, 'bidder matches', 'bidders match');
  return `${all}: ${teamCount} internal, ${vendorCount} external`;
}
