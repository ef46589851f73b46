import { DRIFT_LIMITS } from '@bidwell/domain/drift-words';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { useMove } from '../../../graphql/use-move';
import '../../../graphql/refusal';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { NumberField } from '../../../ui/number-field';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';

const FalseAlarms_FalseAlarms = graphql(`
  fragment FalseAlarms on FalseAlarms {
    falseAlarms
    why
  }
`);

const SetFalseAlarmsMutation = graphql(`
  mutation SetFalseAlarms($falseAlarms: Float!, $why: String!) {
    setFalseAlarms(falseAlarms: $falseAlarms, why: $why) {
      ... on FalseAlarms {
        ...FalseAlarms
      }
      ...RefusalFields
    }
  }
`);

/** How many false alarms a year the company can live with: fewer of them means that real changes are found later. */
export function FalseAlarms({ setting }: { setting: FragmentType<typeof FalseAlarms_FalseAlarms> }) {
  const { falseAlarms, why } = readFragment(FalseAlarms_FalseAlarms, setting);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="row small no-print">
      <span className="muted">
        False alarms a year that we can live with: {falseAlarms}. {why}
      </span>
      <Button look="plain" isCompact onClick={() => setIsOpen(true)}>
        Change this
      </Button>
      {isOpen && <FalseAlarmsDialog now={falseAlarms} onClose={() => setIsOpen(false)} />}
    </div>
  );
}

function FalseAlarmsDialog({ now, onClose }: { now: number; onClose: () => void }) {
  const move = useMove(SetFalseAlarmsMutation);
  const [number, setNumber] = useState<number | null>(now);
  const [why, setWhy] = useState('');
  const set = async () => {
    if ((await move.run({ falseAlarms: number ?? 0, why })) === null) return;
    onClose();
    say('Kept. It holds from the next run on.');
  };
  return (
    <Dialog title="How many false alarms can we live with?" isOpen onClose={onClose}>
      <Form problems={move.problems} onSubmit={() => void set()}>
        <NumberField
          name="falseAlarms"
          label="False alarms a year, in all teams together"
          hint="From 0.25 to 12. Fewer false alarms: real changes are found later."
          value={number}
          onChange={setNumber}
          error={move.errorFor('falseAlarms')}
        />
        <TextArea
          name="why"
          label="Why"
          rows={2}
          limit={DRIFT_LIMITS.note}
          value={why}
          onChange={setWhy}
          error={move.errorFor('why')}
        />
        <div className="row">
          <Button type="submit" look="primary" isBusy={move.isRunning}>
            Keep this number
          </Button>
          <Button onClick={onClose}>Not now</Button>
        </div>
      </Form>
    </Dialog>
  );
}
