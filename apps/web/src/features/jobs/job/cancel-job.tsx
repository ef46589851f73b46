import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';
import { movesOf } from '../moves';

const CancelJobFragment = graphql(`
  fragment CancelJob on Job {
    id
    ...JobMoves
  }
`);

const CancelJobMutation = graphql(`
  mutation CancelJob($id: ID!, $reason: String!) {
    cancelJob(id: $id, reason: $reason) {
      ... on Job {
        id
        phase
        cancelReason
        ...JobMoves
      }
      ...RefusalFields
    }
  }
`);

const LIMIT = 2_000;

/** Cancelling an open job: told to everybody invited, and what is sealed stays unread for ever. */
export function CancelJob({ job }: { job: FragmentType<typeof CancelJobFragment> }) {
  const cancelled = readFragment(CancelJobFragment, job);
  const [isAsking, setIsAsking] = useState(false);
  if (!movesOf(cancelled).allows('cancel')) return null;
  return (
    <div className="no-print">
      <Button look="danger" isCompact onClick={() => setIsAsking(true)}>
        Cancel this job
      </Button>
      {isAsking && <CancelDialog jobId={cancelled.id} onClose={() => setIsAsking(false)} />}
    </div>
  );
}

function CancelDialog({ jobId, onClose }: { jobId: string; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const cancel = useMove(CancelJobMutation);
  const submit = async () => {
    if (!(await cancel.run({ id: jobId, reason }))) return;
    say('Cancelled. Everybody invited is told why.');
    onClose();
  };
  return (
    <Dialog title="Cancel this job" isOpen onClose={onClose}>
      <Form problems={cancel.problems} onSubmit={() => void submit()}>
        <p>
          This cannot be undone. Everybody invited is told why. Proposals that are in are destroyed unread: nobody can
          ever open them.
        </p>
        <TextArea
          name="reason"
          label="Why it is cancelled"
          rows={3}
          limit={LIMIT}
          value={reason}
          onChange={setReason}
          error={cancel.errorFor('reason')}
        />
        <div className="row">
          <Button type="submit" look="danger" isBusy={cancel.isRunning}>
            Cancel this job
          </Button>
          <Button onClick={onClose}>Keep it open</Button>
        </div>
      </Form>
    </Dialog>
  );
}
