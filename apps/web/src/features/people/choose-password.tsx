import { useEffect, useState } from 'react';
import { useMove } from '../../graphql/use-move';
import { Button } from '../../ui/button';
import { Form } from '../../ui/form';
import { NextPasswordField } from './next-password-field';
import { ChoosePasswordMutation } from './sign-in-documents';

interface ChoosePasswordProps {
  email: string;
  firstPassword: string;
  onSignedIn: (email: string) => void;
}

/** Replaces a password that an administrator handed out, which begins the session. */
export function ChoosePassword({ email, firstPassword, onSignedIn }: ChoosePasswordProps) {
  const [next, setNext] = useState('');
  const choose = useMove(ChoosePasswordMutation);
  useEffect(() => document.getElementById('next')?.focus(), []);
  const submit = async () => {
    const session = await choose.run({ email, firstPassword, next });
    if (session) onSignedIn(session.viewer.email);
  };
  return (
    <Form label="Choose your password" problems={choose.problems} onSubmit={() => void submit()}>
      <p>
        The password you were given was for this first time. Choose one that only you know; from now on you sign in with
        it as {email}.
      </p>
      <NextPasswordField label="Your password" value={next} onChange={setNext} error={choose.errorFor('next')} />
      <div>
        <Button type="submit" look="primary" isBusy={choose.isRunning}>
          Keep it and sign in
        </Button>
      </div>
    </Form>
  );
}
