import type { DecisionFragment as Fields } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { useViewer } from '../../../graphql/viewer';
import { BidderMark } from '../../../ui/bidder-mark';
import { LinkButton } from '../../../ui/link-button';
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
    engagement {
      id
      state
      side
    }
  }
`);

/** How a job was decided, as far as this person may know it. */
export function Decision({ job }: { job: FragmentType<typeof DecisionFragment> }) {
  const { id, award, requesterView, engagement } = readFragment(DecisionFragment, job);
  if (award === null) return null;
  return (
    <div className="stack tight">
      <Outcome award={award} />
      <p className="small muted">
        Decided <Moment at={award.decidedAt} />
      </p>
      {engagement && (
        <p>
          <LinkButton to="/jobs/$jobId/delivery" params={{ jobId: id }} look={engagement.side ? 'primary' : undefined}>
            {engagement.side && engagement.state === 'AGREED' ? 'Confirm and begin the work' : 'Follow the delivery'}
          </LinkButton>
        </p>
      )}
      {requesterView && requesterView.proposalCount !== 0 && (
        <p className="row">
          <PathLink href={`/jobs/${id}/compare`}>See the comparison</PathLink>
          <PathLink href={`/jobs/${id}/debriefs`}>Debriefs and questions</PathLink>
        </p>
      )}
    </div>
  );
}

function Outcome({ award: { isAward, winner, winnerKind } }: { award: NonNullable<Fields['award']> }) {
  const { bidder } = useViewer();
  if (!isAward || winnerKind === null) return <p className="big-figure">Nobody was chosen</p>;
  const isMine = winner !== null && winner.id === bidder?.id;
  const somebody = bidder ? 'Another bidder was chosen' : `${winnerKind === 'TEAM' ? 'A team' : 'A vendor'} was chosen`;
  return (
    <>
      <p className="big-figure">{isMine ? 'You were chosen' : (winner?.name ?? somebody)}</p>
      {!isMine && (
        <p>
          <BidderMark side={winnerKind === 'TEAM' ? 'internal' : 'external'} />
        </p>
      )}
    </>
  );
}
