import { useState } from 'react';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { DateTimeField } from '../../../ui/date-time-field';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { TextField } from '../../../ui/text-field';
import { say } from '../../../ui/toast';
import { PlanStartMutation } from './engagement-documents';

interface PlanStartProps {
  jobId: string;
  at: string | null;
  place: string;
}

/** When and where both sides begin together. */
export function PlanStart({ jobId, at, place }: PlanStartProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{at === null ? 'Set a joint start' : 'Move the joint start'}</Button>
      {isOpen && <PlanStartDialog {...{ jobId, at, place }} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function PlanStartDialog({ jobId, at, place, onClose }: PlanStartProps & { onClose: () => void }) {
  const [when, setWhen] = useState(at);
  const [where, setWhere] = useState(place);
  const move = useMove(PlanStartMutation);
  const [isMissing, setIsMissing] = useState(false);
  const plan = async () => {
    setIsMissing(when === null);
    if (when === null || !(await move.run({ jobId, at: when, place: where }))) return;
    onClose();
    say('The other side is told when you begin.');
  };
  return (
    <Dialog title="Begin together" isOpen onClose={onClose}>
      <Form problems={move.problems} onSubmit={() => void plan()}>
        <DateTimeField
          name="at"
          label="When"
          value={when}
          onChange={setWhen}
          error={move.errorFor('at') ?? (isMissing ? 'Enter a day and a time.' : undefined)}
        />
        <TextField
          name="place"
          label="Where"
          hint="A room, an address, a link."
          isOptional
          value={where}
          onChange={setWhere}
          error={move.errorFor('place')}
        />
        <p>Once both sides have confirmed the agreement, the work begins by itself at this time, and promises count.</p>
        <div className="row">
          <Button type="submit" look="primary" isBusy={move.isRunning}>
            Set this time
          </Button>
          <Button onClick={onClose}>Not now</Button>
        </div>
      </Form>
    </Dialog>
  );
}
