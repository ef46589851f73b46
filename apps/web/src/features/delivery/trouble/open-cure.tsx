import { TROUBLE_LIMITS } from '@bidwell/domain/engagement-trouble';
import { useState } from 'react';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { CheckboxGroup } from '../../../ui/checkbox-group';
import { DateField } from '../../../ui/date-field';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { serverNow } from '../../../ui/server-clock';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';
import { OpenCureMutation } from './trouble-documents';

const CURE_DAYS = 10;

interface OpenCureProps {
  jobId: string;
  grounds: readonly { id: string; label: string }[];
  onClose: () => void;
}

/** What is wrong, by name and in words, and by when it is to be put right. */
export function OpenCure({ jobId, grounds, onClose }: OpenCureProps) {
  const [groundIds, setGroundIds] = useState(() => (grounds.length === 1 ? grounds.map(({ id }) => id) : []));
  const [words, setWords] = useState('');
  const [cureBy, setCureBy] = useState(() => new Date(serverNow() + CURE_DAYS * 86_400_000).toISOString().slice(0, 10));
  const open = useMove(OpenCureMutation);
  const send = async () => {
    if (!(await open.run({ jobId, words, cureBy, groundIds }))) return;
    say('The other side is told, and answers with a plan.');
    onClose();
  };
  return (
    <Dialog title="Give time to cure what went wrong" isOpen isWide onClose={onClose}>
      <Form label="Cure period" problems={open.problems} onSubmit={() => void send()}>
        <CheckboxGroup
          name="points"
          label="What went wrong"
          values={groundIds}
          choices={grounds.map(({ id, label }) => ({ value: id, label }))}
          onChange={setGroundIds}
          error={open.errorFor('points') ?? open.errorFor('groundIds')}
        />
        <TextArea
          name="words"
          label="What is wrong, and what would cure it"
          hint="The team or vendor reads it."
          rows={4}
          limit={TROUBLE_LIMITS.words}
          value={words}
          onChange={setWords}
          error={open.errorFor('words')}
        />
        <DateField
          name="cureBy"
          label="To be cured by"
          hint="Nothing worse comes before this day has passed."
          value={cureBy}
          onChange={(day) => setCureBy(day ?? '')}
          error={open.errorFor('cureBy')}
        />
        <div>
          <Button type="submit" look="primary" isBusy={open.isRunning}>
            Give time to cure it
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
