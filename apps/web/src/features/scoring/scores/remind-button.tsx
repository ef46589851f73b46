import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Moment } from '../../../ui/moment';
import { say } from '../../../ui/toast';
import { RemindEvaluatorMutation } from './score-documents';

interface RemindButtonProps {
  jobId: string;
  personId: string;
  name: string;
  remindedAt: string | null;
}

/** Asks somebody for their scores again. */
export function RemindButton({ jobId, personId, name, remindedAt }: RemindButtonProps) {
  const remind = useMove(RemindEvaluatorMutation);
  const run = async () => {
    if (await remind.run({ jobId, personId })) say(`${name} was reminded.`);
  };
  return (
    <>
      <Button isCompact isBusy={remind.isRunning} onClick={() => void run()}>
        Remind<span className="visually-hidden"> {name}</span>
      </Button>
      {remindedAt && (
        <span className="small muted">
          reminded <Moment at={remindedAt} />
        </span>
      )}
      {remind.problems[0] && (
        <span className="small" role="alert">
          <mark>{remind.problems[0].message}</mark>
        </span>
      )}
    </>
  );
}
