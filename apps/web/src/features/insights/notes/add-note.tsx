import { NOTE_LIMIT } from '@bidwell/domain/insight-note';
import { useState } from 'react';
import { graphql } from '../../../graphql/graphql';
import { useMove } from '../../../graphql/use-move';
import '../../../graphql/refusal';
import { Button } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import { say } from '../../../ui/toast';
import './day-note';

const AddNoteMutation = graphql(`
  mutation AddInsightNote($datasetId: ID, $day: CalendarDate!, $words: String!, $bidderKey: ID) {
    addInsightNote(datasetId: $datasetId, day: $day, words: $words, bidderKey: $bidderKey) {
      ... on InsightNote {
        id
        ...DayNote
      }
      ...RefusalFields
    }
  }
`);

interface AddNoteProps {
  datasetId: string;
  teams: readonly { bidderKey: string; name: string }[];
  onClose: () => void;
}

/** A note on a day, about everybody or one team. */
export function AddNote({ datasetId, teams, onClose }: AddNoteProps) {
  const move = useMove(AddNoteMutation);
  const [day, setDay] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [team, setTeam] = useState('');
  const add = async () => {
    // A day that was left empty is before every day there is: the server says which days it takes.
    const note = { datasetId, day: day ?? '0001-01-01', words, bidderKey: team === '' ? null : team };
    if ((await move.run(note)) === null) return;
    onClose();
    say('It stands on the charts.');
  };
  return (
    <Dialog title="Write a note on a day" isOpen onClose={onClose}>
      <Form problems={move.problems} onSubmit={() => void add()}>
        <DateField name="day" label="Day" value={day} onChange={setDay} error={move.errorFor('day')} />
        <TextField
          name="words"
          label="What happened"
          hint={`“New catering team started.” At most ${NOTE_LIMIT} characters.`}
          value={words}
          onChange={setWords}
          error={move.errorFor('words')}
        />
        <SelectField
          name="bidderKey"
          label="About"
          value={team}
          choices={[
            { value: '', label: 'Everybody' },
            ...teams.map(({ bidderKey, name }) => ({ value: bidderKey, label: name })),
          ]}
          onChange={setTeam}
          error={move.errorFor('bidderKey')}
        />
        <p className="small muted">Leaders and administrators read it.</p>
        <div className="row">
          <Button type="submit" look="primary" isBusy={move.isRunning}>
            Write the note
          </Button>
          <Button onClick={onClose}>Not now</Button>
        </div>
      </Form>
    </Dialog>
  );
}
