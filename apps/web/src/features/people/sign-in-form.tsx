import { useState } from 'react';
import { useMove } from '../../graphql/use-move';
import { Button } from '../../ui/button';
import { Form } from '../../ui/form';
import { TextField } from '../../ui/text-field';
import { ChoosePassword } from './choose-password';
import { SignInMutation } from './sign-in-documents';

interface SignInFormProps {
  /** Known when somebody signs in again. */
  knownEmail?: string;
  onSignedIn: (email: string) => void;
}

/** E-mail and password. Whoever comes with a first password chooses their own. */
export function SignInForm({ knownEmail = '', onSignedIn }: SignInFormProps) {
  const [email, setEmail] = useState(knownEmail);
  const [password, setPassword] = useState('');
  const signIn = useMove(SignInMutation);
  const submit = async () => {
    const session = await signIn.run({ email: email.trim(), password });
    if (session) onSignedIn(session.viewer.email);
  };
  if (signIn.code === 'CHOOSE_PASSWORD')
    return <ChoosePassword email={email.trim()} firstPassword={password} onSignedIn={onSignedIn} />;
  return (
    <Form label="Sign in" problems={signIn.problems} onSubmit={() => void submit()}>
      <TextField
        name="email"
        label="E-mail"
        type="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        error={signIn.errorFor('email')}
      />
      <TextField
        name="password"
        label="Password"
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={signIn.errorFor('password')}
      />
      <div>
        <Button type="submit" look="primary" isBusy={signIn.isRunning}>
          Sign in
        </Button>
      </div>
    </Form>
  );
}
