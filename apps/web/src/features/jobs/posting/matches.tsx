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
      isAlwaysInvited
      reason
      bidder {
        id
        name
        kind
      }
    }
  }
`);

type Match = MatchesData['matchingBidders'][number];

/** How many would be invited, and who: asked anew with every change. */
export function Matches({ draft }: { draft: Draft }) {
  const { categoryId, invitationMode: mode, invitedVendorIds: vendorIds } = draft;
  const [{ data, error }, load] = useQuery({ query: MatchesQuery, variables: { categoryId, mode, vendorIds } });
  const matches = useLatest(data?.matchingBidders);
  if (error && !data)
    return <ErrorPanel what="Who would be invited" onRetry={() => load({ requestPolicy: 'network-only' })} />;
  if (!matches) return null;
  return (
    <div className="stack tight">
      <p role="status" className="strong">
        {countWords(matches)}
      </p>
      {matches.length === 0 ? (
        <p className="muted">No team or vendor serves this category. Name vendors, or invite all approved ones.</p>
      ) : (
        <details>
          <summary className="small">Show who</summary>
          <ul className={styles.matches}>
            {matches.map((match) => (
              <li key={match.bidder.id}>
                <BidderMark side={match.bidder.kind === 'TEAM' ? 'internal' : 'external'} /> {match.bidder.name}
                <span className="small muted"> {INVITED_BECAUSE[match.reason]}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="small muted">
        Internal teams of the category are always invited, on the same terms as everybody else.
      </p>
    </div>
  );
}

/** "14 bidders match: 3 internal, 11 external" */
function countWords(matches: readonly Match[]): string {
  const internal = matches.filter(({ bidder }) => bidder.kind === 'TEAM').length;
  const all = counted(matches.length, 'bidder matches', 'bidders match');
  return `${all}: ${internal} internal, ${matches.length - internal} external`;
}
