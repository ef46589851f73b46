import { useState } from 'react';
import type { PersonRowFragment as Account } from '../../../graphql/generated/graphql';
import { graphql } from '../../../graphql/graphql';
import { useMove } from '../../../graphql/use-move';
import '../../../graphql/refusal';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ErrorSummary } from '../../../ui/error-summary';
import { FirstPassword } from './first-password';

const ResetPasswordMutation = graphql(`
  mutation ResetPassword($personId: ID!) {
    resetPassword(personId: $personId) {
      ... on FirstPasswordGiven {
        firstPassword
        account {
          id
          firstPasswordUntil
        }
      }
      ...RefusalFields
    }
  }
`);

/** Says what a reset does and who is told, then shows the first password. */
export function ResetPassword({ account, onDone }: { account: Account; onDone: () => void }) {
  const [firstPassword, setFirstPassword] = useState<string | null>(null);
  const reset = useMove(ResetPasswordMutation);
  const { name } = account.person;
  const submit = async () => {
    const given = await reset.run({ personId: account.id });
    if (given) setFirstPassword(given.firstPassword);
  };
  return (
    <Dialog title={`Reset the password of ${name}`} isOpen isRequired={firstPassword !== null} onClose={onDone}>
      {firstPassword !== null ? (
        <FirstPassword name={name} email={account.email} password={firstPassword} onDone={onDone} />
      ) : (
        <div className="stack">
          <ErrorSummary problems={reset.problems} />
          <p>The old password stops working and every session of {name} ends, now.</p>
          <p>
            {account.bidder
              ? `${name} and everybody else who speaks for ${account.bidder.name} are told at once that you did this, because it could open their sealed proposals.`
              : `${name} is told that you did this.`}
          </p>
          <div className="row">
            <Button look="danger" isBusy={reset.isRunning} onClick={() => void submit()}>
              Reset password
            </Button>
            <Button onClick={onDone}>Cancel</Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
