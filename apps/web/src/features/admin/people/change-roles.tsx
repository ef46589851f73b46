import { useState } from 'react';
import type { PersonRowFragment as Account } from '../../../graphql/generated/graphql';
import { graphql } from '../../../graphql/graphql';
import { useMove } from '../../../graphql/use-move';
import '../../../graphql/refusal';
import { useViewer } from '../../../graphql/viewer';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { say } from '../../../ui/toast';
import { RoleBoxes } from './role-boxes';

const ChangeRolesMutation = graphql(`
  mutation ChangeRoles($personId: ID!, $isLeader: Boolean!, $isAdministrator: Boolean!) {
    changeRoles(personId: $personId, isLeader: $isLeader, isAdministrator: $isAdministrator) {
      ... on PersonAccount {
        id
        isLeader
        isAdministrator
      }
      ...RefusalFields
    }
  }
`);

/** Who leads and who administers; good from the next request of that person on. */
export function ChangeRoles({ account, onDone }: { account: Account; onDone: () => void }) {
  const viewer = useViewer();
  const [roles, setRoles] = useState({ isLeader: account.isLeader, isAdministrator: account.isAdministrator });
  const change = useMove(ChangeRolesMutation);
  const submit = async () => {
    if (!(await change.run({ personId: account.id, ...roles }))) return;
    // One's own navigation depends on one's roles: begin anew with them.
    if (account.id === viewer.person.id) return location.assign('/');
    say(`Changed the roles of ${account.person.name}.`);
    onDone();
  };
  return (
    <Dialog title={`Roles of ${account.person.name}`} isOpen onClose={onDone}>
      <Form problems={change.problems} onSubmit={() => void submit()}>
        <RoleBoxes roles={roles} onChange={setRoles} />
        <div className="row">
          <Button type="submit" look="primary" isBusy={change.isRunning}>
            Save roles
          </Button>
          <Button onClick={onDone}>Cancel</Button>
        </div>
      </Form>
    </Dialog>
  );
}
