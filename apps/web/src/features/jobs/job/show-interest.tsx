import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { ErrorSummary } from '../../../ui/error-summary';
import { say } from '../../../ui/toast';
import { movesOf } from '../moves';
import './own-state';

const ShowInterestFragment = graphql(`
  fragment ShowInterest on Job {
    id
    bidderView {
      interestedAt
      proposalState
    }
    ...JobMoves
  }
`);

const ExpressInterestMutation = graphql(`
  mutation ExpressInterest($jobId: ID!) {
    expressInterest(jobId: $jobId) {
      ... on Job {
        id
        bidderView {
          interestedAt
          declinedAt
          declineReason
        }
        ...OwnState
        ...JobMoves
      }
      ...RefusalFields
    }
  }
`);

/** Telling the requester that one means to propose. Offered until one has begun, or said so. */
export function ShowInterest({ job }: { job: FragmentType<typeof ShowInterestFragment> }) {
  const asked = readFragment(ShowInterestFragment, job);
  const express = useMove(ExpressInterestMutation);
  const { id, bidderView } = asked;
  const isOffered = bidderView !== null && bidderView.interestedAt === null && bidderView.proposalState === null;
  if (!isOffered || !movesOf(asked).allows('expressInterest')) return null;
  const submit = async () => {
    if (await express.run({ jobId: id }))
      say('The requester is told that you are interested. It binds you to nothing.');
  };
  return (
    <>
      <ErrorSummary problems={express.problems} />
      <Button isBusy={express.isRunning} onClick={() => void submit()}>
        We are interested
      </Button>
    </>
  );
}
