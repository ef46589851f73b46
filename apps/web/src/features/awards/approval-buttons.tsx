import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { DecisionWaitsFragment as Waits } from '../../graphql/generated/graphql';
import { useMove } from '../../graphql/use-move';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { say } from '../../ui/toast';
import { ApproveDecisionMutation, SendDecisionBackMutation } from './decision-moves';
import { WordsDialog } from '../../ui/words-dialog';

interface ApprovalButtonsProps {
  waits: Waits;
  onSettled: () => void;
}

/** What whoever is asked to approve a choice does with it. Nothing for others. */
export function ApprovalButtons({ waits, onSettled }: ApprovalButtonsProps) {
  const approve = useMove(ApproveDecisionMutation);
  const back = useMove(SendDecisionBackMutation);
  const navigate = useNavigate();
  const [isSendingBack, setIsSendingBack] = useState(false);
  if (!waits.moves.some(({ name, allowed }) => name === 'approveDecision' && allowed)) return null;
  const { id: jobId, requester } = waits;
  const approveIt = async () => {
    if (await approve.run({ jobId, words: '' }))
      say(`Approved. ${requester.name} can still take it back; then everybody is told.`);
    onSettled();
  };
  const sendBack = async (words: string) => {
    if (!(await back.run({ jobId, words }))) return;
    setIsSendingBack(false);
    say(`Sent back. ${requester.name} is told what speaks against it.`);
    await navigate({ to: '/' });
  };
  return (
    <>
      <ErrorSummary problems={approve.problems} />
      <div className="row no-print">
        <Button look="primary" isBusy={approve.isRunning} onClick={() => void approveIt()}>
          Approve this choice
        </Button>
        <Button onClick={() => setIsSendingBack(true)}>Send it back</Button>
      </div>
      {isSendingBack && (
        <WordsDialog
          title="Send this choice back"
          note={`${requester.name} decides again. No bidder hears of it.`}
          label="What speaks against this choice"
          verb="Send it back"
          limit={1000}
          move={back}
          onSay={(words) => void sendBack(words)}
          onClose={() => setIsSendingBack(false)}
        />
      )}
    </>
  );
}
