import { ADMINISTRATION_LIMITS } from '@bidwell/domain/administration';
import { useState } from 'react';
import { graphql } from '../../graphql/graphql';
import { useMove } from '../../graphql/use-move';
import '../../graphql/refusal';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { say } from '../../ui/toast';

const AddGoalMutation = graphql(`
  mutation AddGoal($title: String!, $customerBenefit: String!) {
    addGoal(title: $title, customerBenefit: $customerBenefit) {
      ... on Goal {
        id
      }
      ...RefusalFields
    }
  }
`);

/** A new goal: what it is, and what the customer outside has of it. */
export function AddGoal({ onDone }: { onDone: () => void }) {
  const [title, setTitle] = useState('');
  const [customerBenefit, setCustomerBenefit] = useState('');
  const add = useMove(AddGoalMutation);
  const submit = async () => {
    if (!(await add.run({ title, customerBenefit }))) return;
    say(`Added ${title.trim()}. Jobs can serve it from now on.`);
    onDone();
  };
  return (
    <Dialog title="Add a goal" isOpen onClose={onDone}>
      <Form problems={add.problems} onSubmit={() => void submit()}>
        <TextField
          name="title"
          label="What the company wants to reach"
          hint="Such as: answer every customer within a day."
          value={title}
          onChange={setTitle}
          error={add.errorFor('title')}
        />
        <TextArea
          name="customerBenefit"
          label="What the customer outside has of it"
          rows={3}
          limit={ADMINISTRATION_LIMITS.customerBenefit}
          value={customerBenefit}
          onChange={setCustomerBenefit}
          error={add.errorFor('customerBenefit')}
        />
        <div className="row">
          <Button type="submit" look="primary" isBusy={add.isRunning}>
            Add goal
          </Button>
          <Button onClick={onDone}>Cancel</Button>
        </div>
      </Form>
    </Dialog>
  );
}
