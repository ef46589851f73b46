import { useState } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';
import type { FieldProblem } from './field-problem';
import { Form } from './form';
import { TextArea } from './text-area';

interface WordsDialogProps {
  title: string;
  /** What happens then. */
  note: string;
  label: string;
  hint?: string;
  /** The words of the button that does it. */
  verb: string;
  limit: number;
  move: { problems: FieldProblem[]; isRunning: boolean; errorFor: (field: string) => string | undefined };
  onSay: (words: string) => void;
  onClose: () => void;
}

/** A move that is made with words. */
export function WordsDialog({ title, note, label, hint, verb, limit, move, onSay, onClose }: WordsDialogProps) {
  const [words, setWords] = useState('');
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <Form problems={move.problems} onSubmit={() => onSay(words)}>
        <TextArea
          name="words"
          label={label}
          hint={hint}
          rows={3}
          limit={limit}
          value={words}
          onChange={setWords}
          error={move.errorFor('words')}
        />
        <p>{note}</p>
        <div className="row">
          <Button type="submit" look="primary" isBusy={move.isRunning}>
            {verb}
          </Button>
          <Button onClick={onClose}>Not now</Button>
        </div>
      </Form>
    </Dialog>
  );
}
