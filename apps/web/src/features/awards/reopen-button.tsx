import { useState } from 'react';
import { useMove } from '../../graphql/use-move';
import { Button } from '../../ui/button';
import { say } from '../../ui/toast';
import { ReopenDecisionMutation } from './decision-moves';
import { WordsDialog } from '../../ui/words-dialog';

interface ReopenButtonProps {
  jobId: string;
  onSettled: () => void;
}

/** Deciding anew, after everybody was told: seldom, and never without a reason that everybody reads. */
export function ReopenButton({ jobId, onSettled }: ReopenButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  const move = useMove(ReopenDecisionMutation);
  const reopen = async (words: string) => {
    if (!(await move.run({ jobId, words }))) return;
    setIsOpen(false);
    say('Re-opened. Everybody who proposed is told why.');
    onSettled();
  };
  return (
    <>
      <Button look="plain" onClick={() => setIsOpen(true)}>
        Re-open the decision
      </Button>
      {isOpen && (
        <WordsDialog
          title="Re-open the decision"
          label="Why do you decide anew"
          hint="Everybody who proposed reads this now."
          note="The award is taken back. Debriefs stay with their bidders, marked as no longer valid, until the next decision replaces them. What was decided before stays on record."
          verb="Re-open the decision"
          limit={2000}
          move={move}
          onSay={(words) => void reopen(words)}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}
