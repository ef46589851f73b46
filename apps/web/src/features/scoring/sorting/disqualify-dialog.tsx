import { MARK_REASON_LIMIT } from '@bidwell/domain/proposal-mark';
import { useState } from 'react';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { TextArea } from '../../../ui/text-area';
import type { ComparedProposal } from '../compared';
import { useMark } from './use-mark';

/** Taking a proposal out of the contest, in words that its bidder will read. */
export function DisqualifyDialog({ proposal, onClose }: { proposal: ComparedProposal; onClose: () => void }) {
  const [because, setBecause] = useState('');
  const { mark, problems, isRunning, errorFor } = useMark();
  const submit = async () => {
    if (await mark(proposal, 'disqualified', because)) onClose();
  };
  return (
    <Dialog title={`Disqualify ${proposal.name}`} isOpen onClose={onClose}>
      <Form problems={problems} onSubmit={() => void submit()}>
        <p>
          It has no rank any more, its price sets no other’s score, and it cannot be chosen. It hears of this with the
          decision, not before. Until then you can take it back.
        </p>
        <TextArea
          name="because"
          label="Why"
          hint="Its bidder reads this in the debrief. Name the requirement of the brief that it misses."
          rows={3}
          limit={MARK_REASON_LIMIT}
          value={because}
          onChange={setBecause}
          error={errorFor('because')}
        />
        <div className="row">
          <Button type="submit" look="danger" isBusy={isRunning}>
            Disqualify {proposal.name}
          </Button>
          <Button onClick={onClose}>Not now</Button>
        </div>
      </Form>
    </Dialog>
  );
}
