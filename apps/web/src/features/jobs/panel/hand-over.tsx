import { JUDGING_LIMITS } from '@bidwell/domain/judging';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';
import { ColleagueChoice } from './colleague-choice';
import { HandOverJobMutation } from './panel-documents';

/** A job changes hands: whoever takes it over decides it, and whoever posted it leaves its panel. */
export function HandOver({ jobId, onDone }: { jobId: string; onDone: () => void }) {
  const [chosen, setChosen] = useState<string[]>([]);
  const [words, setWords] = useState('');
  const move = useMove(HandOverJobMutation);
  const navigate = useNavigate();
  const submit = async () => {
    const place = await move.run({ jobId, personId: chosen[0] ?? '', words });
    if (!place) return;
    say(`Handed over to ${place.person.name}, who is told.`);
    await navigate({ to: '/' });
  };
  return (
    <Dialog title="Hand this job over" isOpen onClose={onDone}>
      <Form problems={move.problems} onSubmit={() => void submit()}>
        <p>Whoever takes it over answers questions, judges and chooses in your place. You no longer see it.</p>
        <ColleagueChoice
          name="personId"
          label="To whom"
          jobId={jobId}
          isSingle
          values={chosen}
          onChange={setChosen}
          error={move.errorFor('personId')}
        />
        <TextArea
          name="words"
          label="Why"
          hint="They read it, and it stays on record."
          rows={2}
          limit={JUDGING_LIMITS.words}
          value={words}
          onChange={setWords}
          error={move.errorFor('words')}
        />
        <div className="row">
          <Button type="submit" look="primary" isBusy={move.isRunning}>
            Hand it over
          </Button>
          <Button onClick={onDone}>Keep it</Button>
        </div>
      </Form>
    </Dialog>
  );
}
