import { useState } from 'react';
import type { PersonRowFragment as Account } from '../../../graphql/generated/graphql';
import { graphql } from '../../../graphql/graphql';
import { useMove } from '../../../graphql/use-move';
import '../../../graphql/refusal';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { say } from '../../../ui/toast';
import { PersonChoice } from '../policies/person-choice';

const ChangeManagerMutation = graphql(`
  mutation ChangeManager($personId: ID!, $managerId: ID) {
    changeManager(personId: $personId, managerId: $managerId) {
      ... on PersonAccount {
        id
        manager {
          id
          name
        }
      }
      ...RefusalFields
    }
  }
`);

/** Who somebody reports to. The firewall between those who judge and those who bid follows it at once. */
export function ChangeManager({ account, onDone }: { account: Account; onDone: () => void }) {
  const { manager } = account;
  const [chosen, setChosen] = useState(manager && { value: manager.id, label: manager.name });
  const change = useMove(ChangeManagerMutation);
  const submit = async () => {
    if (!(await change.run({ personId: account.id, managerId: chosen?.value ?? null }))) return;
    say(`Changed who ${account.person.name} reports to.`);
    onDone();
  };
  return (
    <Dialog title={`Who ${account.person.name} reports to`} isOpen onClose={onDone}>
      <Form problems={change.problems} onSubmit={() => void submit()}>
        <p>
          Nobody judges a job whose bidders they stand above or below. Whoever comes to do so by this change leaves the
          panel at once, and its requester is told.
        </p>
        <PersonChoice
          name="managerId"
          label="Reports to"
          chosen={chosen}
          onChange={setChosen}
          error={change.errorFor('managerId')}
        />
        <div className="row">
          <Button type="submit" look="primary" isBusy={change.isRunning}>
            Save
          </Button>
          <Button onClick={onDone}>Cancel</Button>
        </div>
      </Form>
    </Dialog>
  );
}
