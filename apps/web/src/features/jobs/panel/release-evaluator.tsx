import { JUDGING_LIMITS } from '@bidwell/domain/judging';
import { useState } from 'react';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';
import { ReleaseEvaluatorMutation } from './panel-documents';

interface ReleaseEvaluatorProps {
  jobId: string;
  person: { id: string; name: string };
  onDone: () => void;
}

/** Releases somebody from the panel, with the reason on record. */
export function ReleaseEvaluator({ jobId, person, onDone }: ReleaseEvaluatorProps) {
  const [words, setWords] = useState('');
  const release = useMove(ReleaseEvaluatorMutation);
  const submit = async () => {
    if (!(await release.run({ jobId, personId: person.id, words }))) return;
    say(`${person.name} no longer judges this job.`);
    onDone();
  };
  return (
    <Dialog title={`Release ${person.name}`} isOpen onClose={onDone}>
      <Form problems={release.problems} onSubmit={() => void submit()}>
        <p>Their scores no longer count, and they cannot come back to this panel. They are told.</p>
        <TextArea
          name="words"
          label="Why"
          hint="It stands in the record of this decision."
          rows={2}
          limit={JUDGING_LIMITS.words}
          value={words}
          onChange={setWords}
          error={release.errorFor('words')}
        />
        <div className="row">
          <Button type="submit" look="primary" isBusy={release.isRunning}>
            Release {person.name}
          </Button>
          <Button onClick={onDone}>Cancel</Button>
        </div>
      </Form>
    </Dialog>
  );
}
