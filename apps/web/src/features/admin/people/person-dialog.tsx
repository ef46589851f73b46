import type { PersonRowFragment as Account } from '../../../graphql/generated/graphql';
import { AddPerson } from './add-person';
import { ChangeManager } from './change-line';
import { ChangeRoles } from './change-roles';
import { EndAccess, RestoreAccess } from './change-access';
import { ResetPassword } from './reset-password';

/** What is about to be done with whom. */
export type PersonTask =
  | { what: 'add' }
  | { what: 'roles' | 'manager' | 'reset' | 'end' | 'restore'; account: Account };

/** The dialog of one task. */
export function PersonDialog({ task, onDone }: { task: PersonTask; onDone: () => void }) {
  switch (task.what) {
    case 'add':
      return <AddPerson onDone={onDone} />;
    case 'roles':
      return <ChangeRoles account={task.account} onDone={onDone} />;
    case 'manager':
      return <ChangeManager account={task.account} onDone={onDone} />;
    case 'reset':
      return <ResetPassword account={task.account} onDone={onDone} />;
    case 'end':
      return <EndAccess account={task.account} onDone={onDone} />;
    case 'restore':
      return <RestoreAccess account={task.account} onDone={onDone} />;
  }
}
