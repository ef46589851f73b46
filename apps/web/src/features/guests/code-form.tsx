import { GUEST_CODE } from '@bidwell/domain/guests';
import { useEffect, useState } from 'react';
import { useMove } from '../../graphql/use-move';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { Form } from '../../ui/form';
import { TextField } from '../../ui/text-field';
import { EnterGuestCodeMutation, SendGuestCodeMutation } from './guest-documents';

interface CodeFormProps {
  invitationId: string;
  /** Where the code goes, most of it hidden. */
  address: string;
  onSignedIn: () => void;
}

/** Asks for a code, then for what it says. */
export function CodeForm({ invitationId, address, onSignedIn }: CodeFormProps) {
  const [isSent, setIsSent] = useState(false);
  const [sentAgain, setSentAgain] = useState(0);
  const [demoCode, setDemoCode] = useState<string | null>(null);
  const send = useMove(SendGuestCodeMutation);
  const ask = async () => {
    const sent = await send.run({ invitationId });
    if (!sent) return;
    setDemoCode(sent.demoCode);
    setIsSent(true);
    setSentAgain(sentAgain + 1);
  };
  if (!isSent) {
    return (
      <div className="stack">
        <ErrorSummary problems={send.problems} />
        <div>
          <Button look="primary" isBusy={send.isRunning} onClick={() => void ask()}>
            Send a code to {address}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className="stack">
      {demoCode !== null && (
        <p role="status">
          This is a demo, and no mail leaves it. The code is <strong className="mono">{demoCode}</strong>.
        </p>
      )}
      <EnterCode key={sentAgain} invitationId={invitationId} address={address} onSignedIn={onSignedIn} />
      <div className="stack tight">
        <ErrorSummary problems={send.problems} />
        <p className="small muted">Nothing there? Look into the folder for unwanted mail, or take a new one.</p>
        <div>
          <Button isCompact isBusy={send.isRunning} onClick={() => void ask()}>
            Send a new code
          </Button>
        </div>
      </div>
    </div>
  );
}

function EnterCode({ invitationId, address, onSignedIn }: CodeFormProps) {
  const [code, setCode] = useState('');
  const enter = useMove(EnterGuestCodeMutation);
  useEffect(() => document.getElementById('code')?.focus(), []);
  const submit = async () => {
    if (await enter.run({ invitationId, code })) onSignedIn();
  };
  return (
    <Form label="Enter the code" problems={enter.problems} onSubmit={() => void submit()}>
      <TextField
        name="code"
        label="Code from the mail"
        hint={`${GUEST_CODE.digits} digits, sent to ${address}. Good for ${GUEST_CODE.minutes} minutes.`}
        autoComplete="one-time-code"
        value={code}
        onChange={setCode}
        error={enter.errorFor('code')}
      />
      <div>
        <Button type="submit" look="primary" isBusy={enter.isRunning}>
          Open the job
        </Button>
      </div>
    </Form>
  );
}
