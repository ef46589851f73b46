import { UNMASKING_LIMIT } from '@bidwell/domain/masking';
import { useState } from 'react';
import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';

const UnmaskProposalsMutation = graphql(`
  mutation UnmaskProposals($jobId: ID!, $reason: String!) {
    unmaskProposals(jobId: $jobId, reason: $reason) {
      ... on Comparison {
        hidesNames
      }
      ...RefusalFields
    }
  }
`);

/** Showing names before quality is scored: for a reason, on record, for good. */
export function UnmaskDialog({ jobId, onClose }: { jobId: string; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const move = useMove(UnmaskProposalsMutation);
  const submit = async () => {
    if (!(await move.run({ jobId, reason }))) return;
    onClose();
    say('The names are shown, and your reason is on record.');
  };
  return (
    <Dialog title="Show who proposed" isOpen onClose={onClose}>
      <Form problems={move.problems} onSubmit={() => void submit()}>
        <p>
          Everybody on the panel sees the names from now on, before quality is scored. It cannot be taken back. Your
          name, the time and your reason stand on this page, in the minutes and in the record of the decision.
        </p>
        <TextArea
          name="reason"
          label="Why you need the names now"
          rows={3}
          limit={UNMASKING_LIMIT}
          value={reason}
          onChange={setReason}
          error={move.errorFor('reason')}
        />
        <div className="row">
          <Button type="submit" look="primary" isBusy={move.isRunning}>
            Show the names
          </Button>
          <Button onClick={onClose}>Keep them hidden</Button>
        </div>
      </Form>
    </Dialog>
  );
}
