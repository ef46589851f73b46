import { PROMISE_WORDS } from '@bidwell/domain/promise-life';
import { useState } from 'react';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';
import { type Said, SAID_MOVES, type SaidMove } from './promise-documents';

interface Saying {
  verb: string;
  title: string;
  label: string;
  hint: string;
  isOptional: boolean;
  after: string;
}

/** What is asked when a promise is moved with words, in the order in which the buttons stand. */
export const SAYING: Readonly<Record<SaidMove, Saying>> = {
  resume: {
    verb: 'Let the clock run',
    title: 'Let the clock run again',
    label: 'What was waited for',
    hint: 'The time of waiting is added at the end.',
    isOptional: true,
    after: 'The clock runs again.',
  },
  pause: {
    verb: 'Wait for the requester',
    title: 'Wait for the requester',
    label: 'What is needed from the requester',
    hint: 'The clock stands still until it is there. Both sides see since when, and for what.',
    isOptional: false,
    after: 'The clock stands still.',
  },
  dispute: {
    verb: 'Dispute',
    title: 'Dispute that it is done',
    label: 'What is not done',
    hint: 'They read it and go on, or stand by it; then a leader settles it. Until then it counts as not kept.',
    isOptional: false,
    after: 'They are told what is not done.',
  },
  redo: {
    verb: 'Go on with it',
    title: 'Go on with it',
    label: 'What you do now',
    hint: 'Its clock runs on from where it started, or has run out.',
    isOptional: true,
    after: 'The requester is told that you go on.',
  },
  standBy: {
    verb: 'Stand by it',
    title: 'Stand by it',
    label: 'Why it is done as promised',
    hint: 'The requester reads it and confirms, or a leader settles it.',
    isOptional: false,
    after: 'The requester is told that you stand by it.',
  },
  ruleDone: {
    verb: 'Settle: done',
    title: 'Settle the dispute: it was done',
    label: 'Why',
    hint: 'Both sides read it. It counts as kept if it was done in time.',
    isOptional: false,
    after: 'Settled. Both sides are told.',
  },
  ruleNotDone: {
    verb: 'Settle: not done',
    title: 'Settle the dispute: it is not done',
    label: 'Why',
    hint: 'Both sides read it. Its clock runs on, or has run out.',
    isOptional: false,
    after: 'Settled. Both sides are told.',
  },
  waive: {
    verb: 'Waive',
    title: 'Waive this promise',
    label: 'Why',
    hint: 'It counts neither as kept nor as missed. This cannot be taken back.',
    isOptional: true,
    after: 'Waived. It counts neither way.',
  },
};

interface SayDialogProps {
  id: string;
  name: string;
  move: SaidMove;
  onClose: () => void;
}

/** A move that the other side reads the reason of. */
export function SayDialog({ id, name, move, onClose }: SayDialogProps) {
  const [words, setWords] = useState('');
  const { verb, title, label, hint, isOptional, after } = SAYING[move];
  const moving = useMove<object, Said>(SAID_MOVES[move]);
  const run = async () => {
    if ((await moving.run({ id, words })) === null) return;
    say(after);
    onClose();
  };
  return (
    <Dialog title={`${title}: ${name}`} isOpen onClose={onClose}>
      <Form problems={moving.problems} onSubmit={() => void run()}>
        <TextArea
          name="words"
          label={label}
          hint={hint}
          isOptional={isOptional}
          rows={3}
          limit={move === 'pause' ? PROMISE_WORDS.pause : PROMISE_WORDS.other}
          value={words}
          onChange={setWords}
          error={moving.errorFor('words')}
        />
        <div className="row">
          <Button type="submit" look="primary" isBusy={moving.isRunning}>
            {verb}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </Form>
    </Dialog>
  );
}
