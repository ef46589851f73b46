import { TROUBLE_LIMITS } from '@bidwell/domain/engagement-trouble';
import { useState } from 'react';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';
import { AnswerCureMutation, AnswerEndingMutation } from './trouble-documents';

const TEXTS = {
  plan: {
    title: 'Answer with a plan',
    label: 'What you do about it, and by when',
    done: 'The requester has your plan.',
  },
  answer: { title: 'Answer why it ended', label: 'How you see it', done: 'Your answer stands beside the ending.' },
};

interface SayWordsProps {
  kind: keyof typeof TEXTS;
  jobId: string;
  /** The plan as it stands. Null: none. */
  was: string | null;
  onClose: () => void;
}

/** The bidder's words: its plan, which it may change, or its answer to an ending, which is given once. */
export function SayWords({ kind, jobId, was, onClose }: SayWordsProps) {
  const { title, label, done } = TEXTS[kind];
  const [words, setWords] = useState(kind === 'plan' ? (was ?? '') : '');
  const plan = useMove(AnswerCureMutation);
  const answer = useMove(AnswerEndingMutation);
  const move = kind === 'plan' ? plan : answer;
  const send = async () => {
    if (!(await move.run({ jobId, words }))) return;
    say(done);
    onClose();
  };
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <Form label={title} problems={move.problems} onSubmit={() => void send()}>
        <TextArea
          name="words"
          label={label}
          hint={kind === 'plan' ? 'The requester reads it.' : 'The requester and leaders read it. It is given once.'}
          rows={5}
          limit={TROUBLE_LIMITS.words}
          value={words}
          onChange={setWords}
          error={move.errorFor('words')}
        />
        <div>
          <Button type="submit" look="primary" isBusy={move.isRunning}>
            {kind === 'plan' ? 'Send the plan' : 'Send the answer'}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
