import type { PersonRowFragment as Account } from '../../../graphql/generated/graphql';
import { graphql } from '../../../graphql/graphql';
import { useMove } from '../../../graphql/use-move';
import '../../../graphql/refusal';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ErrorSummary } from '../../../ui/error-summary';
import { say } from '../../../ui/toast';

const DeactivatePersonMutation = graphql(`
  mutation DeactivatePerson($personId: ID!) {
    deactivatePerson(personId: $personId) {
      ... on PersonAccount {
        id
        deactivatedAt
      }
      ...RefusalFields
    }
  }
`);

const ReactivatePersonMutation = graphql(`
  mutation ReactivatePerson($personId: ID!) {
    reactivatePerson(personId: $personId) {
      ... on PersonAccount {
        id
        deactivatedAt
      }
      ...RefusalFields
    }
  }
`);

interface AccessProps {
  account: Account;
  onDone: () => void;
}

/** Says what breaks, then ends somebody's access. */
export function EndAccess({ account, onDone }: AccessProps) {
  const end = useMove(DeactivatePersonMutation);
  const { name } = account.person;
  const submit = async () => {
    if (!(await end.run({ personId: account.id }))) return;
    say(`${name} has no access any more.`);
    onDone();
  };
  return (
    <Dialog title={`End the access of ${name}`} isOpen onClose={onDone}>
      <div className="stack">
        <ErrorSummary problems={end.problems} />
        <p>{name} is signed out everywhere, now, and cannot sign in again. What they did stays on record.</p>
        <p>Jobs they posted stay theirs: nobody else can answer questions on them or decide them.</p>
        <p>You can give the access back at any time.</p>
        <div className="row">
          <Button look="primary" isBusy={end.isRunning} onClick={() => void submit()}>
            End access
          </Button>
          <Button onClick={onDone}>Cancel</Button>
        </div>
      </div>
    </Dialog>
  );
}

/** Gives somebody their access back. */
export function RestoreAccess({ account, onDone }: AccessProps) {
  const restore = useMove(ReactivatePersonMutation);
  const { name } = account.person;
  const submit = async () => {
    if (!(await restore.run({ personId: account.id }))) return;
    say(`${name} can sign in again.`);
    onDone();
  };
  return (
    <Dialog title={`Give ${name} access again`} isOpen onClose={onDone}>
      <div className="stack">
        <ErrorSummary problems={restore.problems} />
        <p>{name} signs in with the password they had.</p>
        {account.bidder && (
          <p>
            They speak for {account.bidder.name} again and can read its sealed proposals. Everybody who speaks for{' '}
            {account.bidder.name} is told that you did this.
          </p>
        )}
        <div className="row">
          <Button look="primary" isBusy={restore.isRunning} onClick={() => void submit()}>
            Give access
          </Button>
          <Button onClick={onDone}>Cancel</Button>
        </div>
      </div>
    </Dialog>
  );
}
