import { PASSWORD_LENGTH } from '@bidwell/domain/own-password';
import { useState } from 'react';
import { useMove } from '../../graphql/use-move';
import { useViewer } from '../../graphql/viewer';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Form } from '../../ui/form';
import { Page } from '../../ui/page';
import { TextField } from '../../ui/text-field';
import { ClaimAccountMutation } from './guest-documents';

/** A guest chooses a name and a password, and needs no code any more. */
export function ClaimPage() {
  const { isGuest, email } = useViewer();
  if (!isGuest) {
    return (
      <Page title="Claim your account" isNarrow>
        <EmptyState title="You have an account.">Its password is changed in the menu behind your name.</EmptyState>
      </Page>
    );
  }
  return (
    <Page
      title="Claim your account"
      lead={`From then on you sign in as ${email} with your password, and need no code.`}
      isNarrow
    >
      <Claim />
    </Page>
  );
}

function Claim() {
  const [name, setName] = useState('');
  const [next, setNext] = useState('');
  const claim = useMove(ClaimAccountMutation);
  const submit = async () => {
    if (await claim.run({ name, next })) location.assign('/');
  };
  return (
    <Form problems={claim.problems} onSubmit={() => void submit()}>
      <TextField
        name="name"
        label="Your name"
        autoComplete="name"
        value={name}
        onChange={setName}
        error={claim.errorFor('name')}
      />
      <TextField
        name="next"
        label="Your password"
        type="password"
        autoComplete="new-password"
        hint={`At least ${PASSWORD_LENGTH.least} characters. A few words in a row are easy to remember.`}
        value={next}
        onChange={setNext}
        error={claim.errorFor('next')}
      />
      <div>
        <Button type="submit" look="primary" isBusy={claim.isRunning}>
          Claim account
        </Button>
      </div>
    </Form>
  );
}
