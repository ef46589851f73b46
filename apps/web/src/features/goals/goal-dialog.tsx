import { ADMINISTRATION_LIMITS } from '@bidwell/domain/administration';
import { useState } from 'react';
import { useMove } from '../../graphql/use-move';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { say } from '../../ui/toast';
import { AddGoalMutation, ChangeGoalMutation, type Goal } from './goal-documents';

interface GoalDialogProps {
  /** Null: a new one. */
  goal: Goal | null;
  onDone: () => void;
}

/** A goal: what the company wants to reach, and what the customer outside has of it. */
export function GoalDialog({ goal, onDone }: GoalDialogProps) {
  const [title, setTitle] = useState(goal?.title ?? '');
  const [customerBenefit, setCustomerBenefit] = useState(goal?.customerBenefit ?? '');
  const adding = useMove(AddGoalMutation);
  const changing = useMove(ChangeGoalMutation);
  const move = goal === null ? adding : changing;
  const submit = async () => {
    const words = { title, customerBenefit };
    const done = goal === null ? await adding.run(words) : await changing.run({ id: goal.id, ...words });
    if (!done) return;
    say(
      goal === null
        ? `Added ${title.trim()}. Jobs can serve it from now on.`
        : 'Changed. Jobs published before keep the words they were published under.',
    );
    onDone();
  };
  return (
    <Dialog title={goal === null ? 'Add a goal' : 'Change this goal'} isOpen onClose={onDone}>
      <Form problems={move.problems} onSubmit={() => void submit()}>
        <TextField
          name="title"
          label="What the company wants to reach"
          hint="Such as: answer every customer within a day."
          value={title}
          onChange={setTitle}
          error={move.errorFor('title')}
        />
        <TextArea
          name="customerBenefit"
          label="What the customer outside has of it"
          rows={3}
          limit={ADMINISTRATION_LIMITS.customerBenefit}
          value={customerBenefit}
          onChange={setCustomerBenefit}
          error={move.errorFor('customerBenefit')}
        />
        <div className="row">
          <Button type="submit" look="primary" isBusy={move.isRunning}>
            {goal === null ? 'Add goal' : 'Change goal'}
          </Button>
          <Button onClick={onDone}>Cancel</Button>
        </div>
      </Form>
    </Dialog>
  );
}
