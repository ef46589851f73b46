import { UNDO_MINUTES } from '@bidwell/domain/decision-time';
import type { NoAwardReason } from '@bidwell/domain/award';
import { useState } from 'react';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import type { FieldProblem } from '../../../ui/field-problem';
import { Form } from '../../../ui/form';
import { counted } from '../../../ui/numbers';
import { RadioGroup } from '../../../ui/radio-group';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';
import { type Drafts, sentOf } from './debrief-draft';
import { DebriefDrafts } from './debrief-drafts';
import { CloseWithoutAwardMutation } from '../decision-documents';
import { newRequestKey } from '../../../graphql/request-key';
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
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  const [requestKey] = useState(newRequestKey);
  const [isAsked, setIsAsked] = useState(false);
  const move = useMove(CloseWithoutAwardMutation);
  const problems = isAsked && reason === null ? NO_REASON : move.problems;

  const submit = async () => {
    setIsAsked(true);
    if (reason === null) return;
    const debriefs = sentOf(drafts);
    if (!(await move.run({ jobId, reason: wireNoAwardReason(reason), words, debriefs, requestKey }))) return;
    onClose();
    onSettled();
    say('Closed without an award. Nobody has been told yet.');
  };
  const close = () => {
    onClose();
    if (move.code === 'WRONG_STATE' || move.code === 'TAKEN_BACK') onSettled();
  };
  return (
    <Dialog title="Award nothing" isOpen onClose={close} isWide>
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
        <DebriefDrafts
          jobId={jobId}
          winnerProposalId={null}
          drafts={drafts}
          onChange={setDrafts}
          problems={move.problems}
        />
        <p>
          Nobody is told for {UNDO_MINUTES} minutes. Until then you can undo it.{' '}
          {count > 0 && `Then ${counted(count, 'bidder is', 'bidders are')} told why, with what they scored. `}
          The job counts as one without an award.
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
