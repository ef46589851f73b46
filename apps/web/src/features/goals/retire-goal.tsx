import { useMove } from '../../graphql/use-move';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ErrorSummary } from '../../ui/error-summary';
import { say } from '../../ui/toast';
import { type Goal, RetireGoalMutation } from './goal-documents';

/** Asks before a goal is retired. */
export function RetireGoal({ goal, onDone }: { goal: Goal; onDone: () => void }) {
  const retire = useMove(RetireGoalMutation);
  const submit = async () => {
    if (!(await retire.run({ id: goal.id }))) return;
    say(`Retired ${goal.title}.`);
    onDone();
  };
  return (
    <Dialog title={`Retire “${goal.title}”`} isOpen onClose={onDone}>
      <div className="stack">
        <ErrorSummary problems={retire.problems} />
        <p>Jobs that serve this goal keep it. No new job can choose it until you bring it back.</p>
        <div className="row">
          <Button look="danger" isBusy={retire.isRunning} onClick={() => void submit()}>
            Retire goal
          </Button>
          <Button onClick={onDone}>Keep it</Button>
        </div>
      </div>
    </Dialog>
  );
}
