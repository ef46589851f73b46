import { DRIFT_LIMITS } from '@bidwell/domain/drift-words';
import { useState } from 'react';
import { graphql } from '../../../graphql/graphql';
import { useMove } from '../../../graphql/use-move';
import '../../../graphql/refusal';
import './own-alarm';
import { Button } from '../../../ui/button';
import { say } from '../../../ui/toast';
import { WordsDialog } from '../../../ui/words-dialog';

const NoteOnAlarmMutation = graphql(`
  mutation NoteOnAlarm($id: ID!, $words: String!) {
    noteOnAlarm(id: $id, words: $words) {
      ... on OwnAlarm {
        id
        ...OwnAlarm
      }
      ...RefusalFields
    }
  }
`);

/** What one's own team says to a sign. Saying it again replaces it. */
export function NoteOnAlarm({ id, note }: { id: string; note: string | null }) {
  const [isOpen, setIsOpen] = useState(false);
  const move = useMove(NoteOnAlarmMutation);
  const send = async (words: string) => {
    if ((await move.run({ id, words })) === null) return;
    setIsOpen(false);
    say('Kept with the sign.');
  };
  return (
    <div className="no-print">
      <Button isCompact onClick={() => setIsOpen(true)}>
        {note === null ? 'Say what we know of it' : 'Say something else'}
      </Button>
      {isOpen && (
        <WordsDialog
          title="What do you know of it?"
          note="Your people read it with the sign. With an alarm, leadership reads it too. Saying something else replaces it."
          label="What happened"
          verb="Keep it"
          limit={DRIFT_LIMITS.note}
          move={move}
          onSay={(words) => void send(words)}
          onClose={() => setIsOpen(false)}
        />
      )}
    </div>
  );
}
