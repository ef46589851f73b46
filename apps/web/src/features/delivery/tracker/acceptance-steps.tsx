import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { ErrorSummary } from '../../../ui/error-summary';
import { say } from '../../../ui/toast';
import { AcceptWorkMutation, DeliverWorkMutation, SendWorkBackMutation } from './engagement-documents';
import { SaidButton } from './said-button';

/** The bidder says that all of it is done. */
export function DeliverStep({ jobId }: { jobId: string }) {
  const move = useMove(DeliverWorkMutation);
  return (
    <div className="row">
      <SaidButton
        look="primary"
        verb="All of it is done"
        title="All of it is done"
        label="What should they look at (optional)"
        note="The requester accepts it or says what is missing. Silence accepts it after the days that the agreement says."
        done="Delivered. The requester is told."
        move={move}
        run={(words) => move.run({ jobId, words })}
      />
    </div>
  );
}

/** The requester accepts all of it, or says what is missing. */
export function AcceptSteps({ jobId }: { jobId: string }) {
  const accept = useMove(AcceptWorkMutation);
  const sendBack = useMove(SendWorkBackMutation);
  const take = async () => {
    if (await accept.run({ jobId })) say('Accepted. They are told.');
  };
  return (
    <>
      <ErrorSummary problems={accept.problems} />
      <div className="row">
        <Button look="primary" isBusy={accept.isRunning} onClick={() => void take()}>
          Accept the work
        </Button>
        <SaidButton
          verb="Send it back"
          title="Send the work back"
          label="What is missing or has to change"
          note="The work goes on. They deliver it again when it is done."
          done="Sent back. They read why."
          move={sendBack}
          run={(words) => sendBack.run({ jobId, words })}
        />
      </div>
    </>
  );
}
