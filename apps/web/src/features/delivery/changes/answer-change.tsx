import { CHANGE_LIMITS } from '@bidwell/domain/engagement-change';
import { useState } from 'react';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ErrorSummary } from '../../../ui/error-summary';
import { Form } from '../../../ui/form';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';
import { AnswerChangeMutation, ApproveChangeMutation, WithdrawChangeMutation } from './change-documents';

interface AnswerChangeProps {
  id: string;
  number: number;
  moves: readonly { name: string; allowed: boolean }[];
}

/** Accepting and withdrawing are one click; a refusal asks why. */
export function AnswerChange({ id, number, moves }: AnswerChangeProps) {
  const [isRefusing, setIsRefusing] = useState(false);
  const answer = useMove(AnswerChangeMutation);
  const approve = useMove(ApproveChangeMutation);
  const withdraw = useMove(WithdrawChangeMutation);
  const may = (name: string) => moves.some((move) => move.name === name && move.allowed);
  const isApprover = may('approve');
  const own = isApprover ? approve : answer;
  const settle = async (isAccepted: boolean, words: string) => {
    if (!(await own.run({ id, isAccepted, words }))) return;
    setIsRefusing(false);
    say(
      isAccepted
        ? `Change ${number} accepted. Both sides see it.`
        : `Change ${number} refused. The other side reads why.`,
    );
  };
  const takeBack = async () => {
    if (await withdraw.run({ id })) say(`Change ${number} withdrawn.`);
  };
  if (!may('accept') && !isApprover && !may('withdraw')) return null;
  return (
    <>
      {!isRefusing && <ErrorSummary problems={[...own.problems, ...withdraw.problems]} />}
      <div className="row">
        {may('withdraw') ? (
          <Button isBusy={withdraw.isRunning} onClick={() => void takeBack()}>
            Withdraw change {number}
          </Button>
        ) : (
          <>
            <Button look="primary" isBusy={own.isRunning} onClick={() => void settle(true, '')}>
              {isApprover ? 'Approve' : 'Accept'} change {number}
            </Button>
            <Button onClick={() => setIsRefusing(true)}>Refuse change {number}</Button>
          </>
        )}
      </div>
      <Dialog title={`Refuse change ${number}`} isOpen={isRefusing} onClose={() => setIsRefusing(false)}>
        <RefuseForm move={own} onRefuse={(words) => void settle(false, words)} />
      </Dialog>
    </>
  );
}

interface RefuseFormProps {
  move: Pick<ReturnType<typeof useMove>, 'problems' | 'isRunning' | 'errorFor'>;
  onRefuse: (words: string) => void;
}

function RefuseForm({ move, onRefuse }: RefuseFormProps) {
  const [words, setWords] = useState('');
  return (
    <Form label="Refuse" problems={move.problems} onSubmit={() => onRefuse(words)}>
      <TextArea
        name="words"
        label="Why"
        hint="The other side reads it. Say what would do, if something would."
        rows={3}
        limit={CHANGE_LIMITS.answer}
        value={words}
        onChange={setWords}
        error={move.errorFor('words')}
      />
      <div>
        <Button type="submit" look="primary" isBusy={move.isRunning}>
          Refuse the change
        </Button>
      </div>
    </Form>
  );
}
