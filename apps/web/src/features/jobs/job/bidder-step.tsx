import type { BidderStepFragment as Step, JobPhase } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Deadline } from '../../../ui/deadline';
import { formatInstant } from '../../../ui/dates';
import { counted } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';
import { PathLink } from '../../../ui/path-link';
import { declineWords } from '../job-words';
import { bidderAction } from './bidder-action';
import { Decision } from './decision';
import { OwnState } from './own-state';
import { ShowInterest } from './show-interest';
import { TurnDown } from './turn-down';

const BidderStepFragment = graphql(`
  fragment BidderStep on Job {
    id
    phase
    deadline
    cancelReason
    round {
      number
    }
    bidderView {
      invitedCount
      declinedAt
      declineReason
      proposalState
      reference
      receivedAt
      hasDebrief
    }
    ...OwnState
    ...TurnDown
    ...ShowInterest
    ...Decision
  }
`);

const TITLES: Record<JobPhase, string> = {
  DRAFT: 'Not published',
  PENDING: 'Not published',
  OPEN: 'Your proposal',
  OPENING: 'The deadline has passed',
  OPENED: 'The requester decides',
  DECIDING: 'The requester decides',
  AWARDED: 'Decided',
  NOT_AWARDED: 'Decided',
  CANCELLED: 'Cancelled',
};

/** What an invited team or vendor does next: the same words and buttons for both. */
export function BidderStep({ job }: { job: FragmentType<typeof BidderStepFragment> }) {
  const step = readFragment(BidderStepFragment, job);
  return (
    <Panel title={TITLES[step.phase]} aside={step.phase === 'OPEN' && <OwnState job={step} isOnItsPage />}>
      <div className="stack">
        <Words step={step} />
        <div className="row">
          <MainAction step={step} />
          <ShowInterest job={step} />
          <TurnDown job={step} />
        </div>
        {step.phase === 'OPEN' && step.bidderView && (
          <p className="small muted">
            {step.round === null
              ? `${counted(step.bidderView.invitedCount, 'bidder is', 'bidders are')} invited, you included. Nobody`
              : 'Nobody is told how many are kept in. Nobody'}{' '}
            sees who else proposes, and nobody reads a proposal before the deadline.
          </p>
        )}
      </div>
    </Panel>
  );
}

function Words({ step }: { step: Step }) {
  const { phase, deadline, cancelReason, bidderView } = step;
  if (phase === 'CANCELLED') return <p>The requester cancelled this job: {cancelReason}</p>;
  if (phase === 'AWARDED' || phase === 'NOT_AWARDED') return <Decision job={step} />;
  if (bidderView === null || deadline === null) return null;
  const { proposalState, receivedAt, reference, declinedAt, declineReason } = bidderView;
  if (proposalState === 'SUBMITTED' && receivedAt) {
    return (
      <>
        <p>
          <span className="mono">{reference}</span> was received {formatInstant(receivedAt)}.
        </p>
        {phase === 'OPEN' ? (
          <Deadline lead="You can change it until" at={deadline} />
        ) : (
          <p>You are told as soon as it is decided.</p>
        )}
      </>
    );
  }
  if (declinedAt && declineReason) {
    return (
      <p>
        You turned it down on {formatInstant(declinedAt)}: {declineWords(declineReason).toLowerCase()}.
      </p>
    );
  }
  return phase === 'OPEN' ? (
    <Deadline lead="Until" at={deadline} />
  ) : (
    <p>No proposal of yours was in at the deadline.</p>
  );
}

function MainAction({ step: { id, phase, bidderView } }: { step: Step }) {
  const action = bidderView && bidderAction(phase, bidderView);
  if (!action) return null;
  return (
    <PathLink href={`/jobs/${id}/${action.page}`} look={action.isMain ? 'primary' : 'quiet'}>
      {action.words}
    </PathLink>
  );
}
