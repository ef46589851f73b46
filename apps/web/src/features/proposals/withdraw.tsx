import { useState } from 'react';
import { useMove } from '../../graphql/use-move';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ErrorSummary } from '../../ui/error-summary';
import { say } from '../../ui/toast';
import { WithdrawProposalMutation } from './proposal-documents';

/** Takes back what was submitted, after saying what that means. */
export function Withdraw({ jobId, isDropBox }: { jobId: string; isDropBox: boolean }) {
  const [isAsking, setIsAsking] = useState(false);
  const move = useMove(WithdrawProposalMutation);
  const withdraw = async () => {
    const proposal = await move.run({ jobId });
    if (!proposal) return;
    setIsAsking(false);
    say('Withdrawn. Nothing of yours counts until you submit again.');
  };
  return (
    <>
      <Button look="danger" onClick={() => setIsAsking(true)}>
        Withdraw
      </Button>
      {isAsking && (
        <Dialog title="Withdraw your proposal" isOpen onClose={() => setIsAsking(false)}>
          <div className="stack">
            <ErrorSummary problems={move.problems} />
            <p>
              What you submitted no longer counts, and the requester does not learn that it was there.{' '}
              {isDropBox
                ? 'It stays in the drop box: you do not read it again before the opening.'
                : 'Your text stays here.'}
            </p>
            <p>Until the deadline you can submit {isDropBox ? 'another, written anew' : 'it again'}.</p>
            <div className="row">
              <Button look="danger" isBusy={move.isRunning} onClick={() => void withdraw()}>
                Withdraw proposal
              </Button>
              <Button onClick={() => setIsAsking(false)}>Keep it submitted</Button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}
