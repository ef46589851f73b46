import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { graphql } from '../../graphql/graphql';
import { useMove } from '../../graphql/use-move';
import '../../graphql/refusal';
import { Button } from '../../ui/button';
import { Form } from '../../ui/form';
import { counted } from '../../ui/numbers';
import { Page } from '../../ui/page';
import { TextField } from '../../ui/text-field';
import { say } from '../../ui/toast';
import { NextPasswordField } from './next-password-field';
import { OwnSessions } from './own-sessions';

const ChangePasswordMutation = graphql(`
  mutation ChangePassword($current: String!, $next: String!) {
    changePassword(current: $current, next: $next) {
      ... on PasswordChanged {
        endedSessions
      }
      ...RefusalFields
    }
  }
`);

/** One's own password, and where it let one in. */
export function PasswordPage() {
  const navigate = useNavigate();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const change = useMove(ChangePasswordMutation);
  const submit = async () => {
    const changed = await change.run({ current, next });
    if (!changed) return;
    const ended = changed.endedSessions;
    say(`Your password is changed.${ended > 0 ? ` ${counted(ended, 'other session')} ended.` : ''}`);
    await navigate({ to: '/' });
  };
  return (
    <Page title="Password and sessions" lead="A new password signs you out wherever else you are signed in." isNarrow>
      <Form problems={change.problems} onSubmit={() => void submit()}>
        <TextField
          name="current"
          label="Password now"
          type="password"
          autoComplete="current-password"
          value={current}
          onChange={setCurrent}
          error={change.errorFor('current')}
        />
        <NextPasswordField label="New password" value={next} onChange={setNext} error={change.errorFor('next')} />
        <div>
          <Button type="submit" look="primary" isBusy={change.isRunning}>
            Change password
          </Button>
        </div>
      </Form>
      <OwnSessions />
    </Page>
  );
}
