import type { NoAwardReason } from '@bidwell/domain/award';
import { useState } from 'react';
import { useMove } from '../../graphql/use-move';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import type { FieldProblem } from '../../ui/field-problem';
import { Form } from '../../ui/form';
import { counted } from '../../ui/numbers';
import { RadioGroup } from '../../ui/radio-group';
import { TextArea } from '../../ui/text-area';
import { say } from '../../ui/toast';
import { CloseWithoutAwardMutation } from './decision-documents';
import { NO_AWARD_CHOICES, wireNoAwardReason } from './reason-choices';

interface CloseDialogProps {
  jobId: string;
  /** How many proposals stood. */
  count: number;
  onClose: () => void;
  onSettled: () => void;
}

const NO_REASON: readonly FieldProblem[] = [{ field: 'reason', message: 'Choose a reason.' }];

/** Choosing nobody is a choice too, with its reason and its consequences. */
export function CloseDialog({ jobId, count, onClose, onSettled }: CloseDialogProps) {
  const [reason, setReason] = useState<NoAwardReason | null>(null);
  const [words, setWords] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const move = useMove(CloseWithoutAwardMutation);
  const problems = isAsked && reason === null ? NO_REASON : move.problems;

  const submit = async () => {
    setIsAsked(true);
    if (reason === null) return;
    const made = await move.run({ jobId, reason: wireNoAwardReason(reason), words });
    if (!made) return;
    onClose();
    onSettled();
    say(`Closed without an award. ${counted(made.toldCount, 'bidder was', 'bidders were')} told.`);
  };
  const close = () => {
    onClose();
    if (move.code === 'WRONG_STATE') onSettled();
  };
  return (
    <Dialog title="Award nothing" isOpen onClose={close}>
      <Form problems={problems} onSubmit={() => void submit()}>
        <RadioGroup
          name="reason"
          label="Why do you choose nobody"
          value={reason}
          choices={NO_AWARD_CHOICES}
          onChange={setReason}
          error={problems.find(({ field }) => field === 'reason')?.message}
        />
        <TextArea
          name="words"
          label="In your words"
          isOptional={reason !== 'other'}
          hint="Everybody who proposed reads this."
          rows={3}
          limit={2000}
          value={words}
          onChange={setWords}
          error={move.errorFor('words')}
        />
        <p>
          {count > 0 && `${counted(count, 'bidder is', 'bidders are')} told now, with what they scored. `}
          The job is closed and counts as one without an award. This cannot be taken back.
        </p>
        <div className="row">
          <Button type="submit" look="primary" isBusy={move.isRunning}>
            Award nothing
          </Button>
          <Button onClick={close}>Not yet</Button>
        </div>
      </Form>
    </Dialog>
  );
}
