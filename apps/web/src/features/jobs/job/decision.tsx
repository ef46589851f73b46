import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { BidderMark } from '../../../ui/bidder-mark';
import { Moment } from '../../../ui/moment';
import { PathLink } from '../../../ui/path-link';

const DecisionFragment = graphql(`
  fragment Decision on Job {
    id
    award {
      decidedAt
      isAward
      winnerKind
      winner {
        id
        name
      }
    }
    requesterView {
      proposalCount
    }
  }
`);

/** How a job was decided, as far as this person may know it. */
export function Decision({ job }: { job: FragmentType<typeof DecisionFragment> }) {
  const { id, award, requesterView } = readFragment(DecisionFragment, job);
  if (award === null) return null;
  return (
    <div className="stack tight">
      {award.isAward ? (
        <p className="row">
          {award.winnerKind && <BidderMark side={award.winnerKind === 'TEAM' ? 'internal' : 'external'} />}
          <span className="strong">{award.winner?.name ?? 'was chosen'}</span>
        </p>
      ) : (
        <p className="strong">Nobody was chosen.</p>
      )}
      <p className="small muted">
        Decided <Moment at={award.decidedAt} />
      </p>
      {requesterView && requesterView.proposalCount > 0 && (
        <p>
          <PathLink href={`/jobs/${id}/compare`}>See the comparison</PathLink>
        </p>
      )}
    </div>
  );
}
