import { type ReactNode, useState } from 'react';
import type { ButtonLook } from '../../../ui/button-look';
import { Button } from '../../../ui/button';
import type { FieldProblem } from '../../../ui/field-problem';
import { say } from '../../../ui/toast';
import { WordsDialog } from '../../../ui/words-dialog';

interface SaidButtonProps {
  look?: ButtonLook['look'];
  /** On the button, and as what the dialog does. */
  verb: string;
  title: string;
  label: string;
  hint?: string;
  note: string;
  /** Said when it is done. */
  done: string;
  move: { problems: FieldProblem[]; isRunning: boolean; errorFor: (field: string) => string | undefined };
  run: (words: string) => Promise<unknown>;
  children?: ReactNode;
}

/** A button whose move is made with words: it asks for them first. */
export function SaidButton({ look, verb, done, run, children, ...dialog }: SaidButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  const make = async (words: string) => {
    if (!(await run(words))) return;
    close();
    say(done);
  };
  return (
    <>
      <Button look={look} onClick={() => setIsOpen(true)}>
        {children ?? verb}
      </Button>
      {isOpen && (
        <WordsDialog {...dialog} verb={verb} limit={1000} onSay={(words) => void make(words)} onClose={close} />
      )}
    </>
  );
}
