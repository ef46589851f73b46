import { useMove } from '../../graphql/use-move';
import { Button } from '../../ui/button';
import { say } from '../../ui/toast';
import { BringGoalBackMutation, type Goal, MoveGoalMutation } from './goal-documents';

interface GoalActionsProps {
  goal: Goal;
  isFirst: boolean;
  isLast: boolean;
  onChange: () => void;
  onRetire: () => void;
}

/** What those who keep the goals do with one in use. */
export function GoalActions({ goal, isFirst, isLast, onChange, onRetire }: GoalActionsProps) {
  const move = useMove(MoveGoalMutation);
  const shift = async (isUp: boolean) => {
    if (await move.run({ id: goal.id, isUp })) say(`Moved ${goal.title} ${isUp ? 'up' : 'down'}.`);
  };
  const name = <span className="visually-hidden"> {goal.title}</span>;
  return (
    <div className="row no-print">
      <Button isCompact onClick={onChange}>
        Change{name}
      </Button>
      {!isFirst && (
        <Button isCompact isBusy={move.isRunning} onClick={() => void shift(true)}>
          Move up{name}
        </Button>
      )}
      {!isLast && (
        <Button isCompact isBusy={move.isRunning} onClick={() => void shift(false)}>
          Move down{name}
        </Button>
      )}
      <Button isCompact onClick={onRetire}>
        Retire{name}
      </Button>
    </div>
  );
}

/** A retired goal can be chosen again. */
export function BringBack({ goal }: { goal: Goal }) {
  const back = useMove(BringGoalBackMutation);
  const run = async () => {
    if (await back.run({ id: goal.id })) say(`${goal.title} can be chosen again.`);
  };
  return (
    <div className="no-print">
      <Button isCompact isBusy={back.isRunning} onClick={() => void run()}>
        Bring back<span className="visually-hidden"> {goal.title}</span>
      </Button>
    </div>
  );
}
