import { DRIFT_LIMITS } from '@bidwell/domain/drift-words';
import { useState } from 'react';
import { graphql } from '../../../graphql/graphql';
import { useMove } from '../../../graphql/use-move';
import '../../../graphql/refusal';
import { Button } from '../../../ui/button';
import { say } from '../../../ui/toast';
import { WordsDialog } from '../../../ui/words-dialog';

const CloseAlarmMutation = graphql(`
  mutation CloseAlarm($id: ID!, $words: String!) {
    closeAlarm(id: $id, words: $words) {
      ... on DriftAlarm {
        id
        teamNote
        closing
        closedBy
        closedAt
      }
      ...RefusalFields
    }
  }
`);

/** A leader looked, and says what was found. */
export function CloseAlarm({ id, name }: { id: string; name: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const move = useMove(CloseAlarmMutation);
  const close = async (words: string) => {
    if ((await move.run({ id, words })) === null) return;
    setIsOpen(false);
    say('Closed. The watch begins anew tomorrow.');
  };
  return (
    <div className="no-print">
      <Button isCompact onClick={() => setIsOpen(true)}>
        Close this alarm
        <span className="visually-hidden"> of {name}</span>
      </Button>
      {isOpen && (
        <WordsDialog
          title={`Close the alarm of ${name}`}
          note="The team reads it too. From tomorrow on the team is held against its level since the change."
          label="What did you find?"
          verb="Close the alarm"
          limit={DRIFT_LIMITS.closing}
          move={move}
          onSay={(words) => void close(words)}
          onClose={() => setIsOpen(false)}
        />
      )}
    </div>
  );
}
