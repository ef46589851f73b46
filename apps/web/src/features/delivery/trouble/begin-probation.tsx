import { TROUBLE_LIMITS } from '@bidwell/domain/engagement-trouble';
import { useState } from 'react';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { serverNow } from '../../../ui/server-clock';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';
import { BeginProbationMutation } from './trouble-documents';

const PROBATION_DAYS = 30;

/** What was not cured, what must hold from now on, and until when. */
export function BeginProbation({ jobId, onClose }: { jobId: string; onClose: () => void }) {
  const [words, setWords] = useState('');
  const [terms, setTerms] = useState('');
  const [until, setUntil] = useState(() =>
    new Date(serverNow() + PROBATION_DAYS * 86_400_000).toISOString().slice(0, 10),
  );
  const begin = useMove(BeginProbationMutation);
  const send = async () => {
    if (!(await begin.run({ jobId, words, terms, until }))) return;
    say('On probation. The other side reads what must hold.');
    onClose();
  };
  const limit = TROUBLE_LIMITS.words;
  const texts = {
    words: { name: 'words', label: 'What was not cured', rows: 3, limit },
    terms: { name: 'terms', label: 'What must hold from now on', rows: 3, limit },
  };
  return (
    <Dialog title="Put this work on probation" isOpen isWide onClose={onClose}>
      <Form label="Probation" problems={begin.problems} onSubmit={() => void send()}>
        <TextArea {...texts.words} value={words} onChange={setWords} error={begin.errorFor('words')} />
        <TextArea {...texts.terms} value={terms} onChange={setTerms} error={begin.errorFor('terms')} />
        <DateField
          name="until"
          label="Until"
          hint="If nothing is said until the end of this day, the probation is passed."
          value={until}
          onChange={(day) => setUntil(day ?? '')}
          error={begin.errorFor('until')}
        />
        <div>
          <Button type="submit" look="primary" isBusy={begin.isRunning}>
            Put it on probation
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
