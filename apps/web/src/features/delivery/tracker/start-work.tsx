import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { ErrorSummary } from '../../../ui/error-summary';
import { say } from '../../../ui/toast';
import { StartWorkMutation } from './engagement-documents';

/** The work begins now. */
export function StartWork({ jobId }: { jobId: string }) {
  const move = useMove(StartWorkMutation);
  const start = async () => {
    if (await move.run({ jobId })) say('Begun. Promises count from now.');
  };
  return (
    <>
      <ErrorSummary problems={move.problems} />
      <Button look="primary" isBusy={move.isRunning} onClick={() => void start()}>
        Begin the work now
      </Button>
    </>
  );
}
