import { useNavigate } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { ErrorSummary } from '../../../ui/error-summary';
import { Moment } from '../../../ui/moment';
import { say } from '../../../ui/toast';
import { movesOf } from '../moves';
import { TakeJobBackMutation } from './approval-documents';

const PendingStepFragment = graphql(`
  fragment PendingStep on Job {
    id
    approval {
      id
      requestedAt
      approver {
        id
        name
      }
    }
    ...JobMoves
  }
`);

/** What the requester of a job that waits for approval can do: wait, or take it back to change it. */
export function PendingStep({ job }: { job: FragmentType<typeof PendingStepFragment> }) {
  const pending = readFragment(PendingStepFragment, job);
  const { id, approval } = pending;
  const back = useMove(TakeJobBackMutation);
  const navigate = useNavigate();
  const takeBack = async () => {
    if (!(await back.run({ id }))) return;
    say('Taken back. It is a draft again.');
    await navigate({ to: '/jobs/$jobId/edit', params: { jobId: id } });
  };
  return (
    <>
      <ErrorSummary problems={back.problems} />
      {approval && (
        <p>
          {approval.approver.name} was asked <Moment at={approval.requestedAt} />. It is published as soon as it is
          approved; bidders are invited then. You are told either way.
        </p>
      )}
      {movesOf(pending).allows('takeBack') && (
        <div className="no-print">
          <Button isBusy={back.isRunning} onClick={() => void takeBack()}>
            Take it back to change it
          </Button>
        </div>
      )}
    </>
  );
}
