import { APPROVAL_LIMITS } from '@bidwell/domain/approval';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';
import { SendJobBackMutation } from './approval-documents';

interface SendBackDialogProps {
  id: string;
  requesterName: string;
  onClose: () => void;
}

/** Sending a job back, with what has to change. Afterwards it is its requester's alone again. */
export function SendBackDialog({ id, requesterName, onClose }: SendBackDialogProps) {
  const [words, setWords] = useState('');
  const back = useMove(SendJobBackMutation);
  const navigate = useNavigate();
  const submit = async () => {
    if (!(await back.run({ id, words }))) return;
    say(`Sent back. ${requesterName} is told what has to change.`);
    await navigate({ to: '/' });
  };
  return (
    <Dialog title="Send this job back" isOpen onClose={onClose}>
      <Form problems={back.problems} onSubmit={() => void submit()}>
        <p className="muted">It becomes a draft again, which only {requesterName} sees.</p>
        <TextArea
          name="words"
          label="What has to change"
          rows={3}
          limit={APPROVAL_LIMITS.words}
          value={words}
          onChange={setWords}
          error={back.errorFor('words')}
        />
        <div className="row">
          <Button type="submit" look="primary" isBusy={back.isRunning}>
            Send it back
          </Button>
          <Button onClick={onClose}>Keep it</Button>
        </div>
      </Form>
    </Dialog>
  );
}
