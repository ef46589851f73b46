import { TROUBLE_LIMITS } from '@bidwell/domain/engagement-trouble';
import { useState } from 'react';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { CheckboxGroup } from '../../../ui/checkbox-group';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';
import { RecompeteMutation } from './trouble-documents';

interface EndForCauseProps {
  job: { id: string; lines: readonly { id: string; title: string }[] };
  onClose: () => void;
}

/** The end: why, and what is left to be asked for anew. */
export function EndForCause({ job: { id: jobId, lines }, onClose }: EndForCauseProps) {
  const [words, setWords] = useState('');
  const [lineIds, setLineIds] = useState(() => lines.map(({ id }) => id));
  const end = useMove(RecompeteMutation);
  const send = async () => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (!(await end.run({ jobId, words, lineIds, zone }))) return;
    say('Ended. A draft asks for what is left.');
    onClose();
  };
  return (
    <Dialog title="End this work and ask anew" isOpen isWide onClose={onClose}>
      <Form label="End for cause" problems={end.problems} onSubmit={() => void send()}>
        <p className="prose">
          The engagement ends now and stays ended. Clocks that run stop: what was due counts as missed, what was not yet
          due counts as nothing. The team or vendor reads why, and may answer. You get a draft of a new job with the
          lines you keep.
        </p>
        <TextArea
          name="words"
          label="Why it ends"
          hint="The team or vendor and leaders read it."
          rows={4}
          limit={TROUBLE_LIMITS.words}
          value={words}
          onChange={setWords}
          error={end.errorFor('words')}
        />
        <CheckboxGroup
          name="lineIds"
          label="What is still to be done"
          values={lineIds}
          choices={lines.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={setLineIds}
          error={end.errorFor('lineIds')}
        />
        <div className="row">
          <Button type="submit" look="danger" isBusy={end.isRunning}>
            End the work and begin the draft
          </Button>
          <Button onClick={onClose}>Keep it going</Button>
        </div>
      </Form>
    </Dialog>
  );
}
