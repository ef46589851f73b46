import { useState } from 'react';
import type { OwnCapacityFragment } from '../../graphql/generated/graphql';
import { useMove } from '../../graphql/use-move';
import { Button } from '../../ui/button';
import { Form } from '../../ui/form';
import { NumberField } from '../../ui/number-field';
import { Panel } from '../../ui/panel';
import { say } from '../../ui/toast';
import { SetWeeklyHoursMutation } from './house-documents';
import styles from './house.module.css';
import { WeeksTable } from './weeks-table';
import { WonWork } from './won-work';

/** The hours there are in a week, against what is won already. */
export function HoursPanel({ capacity }: { capacity: OwnCapacityFragment }) {
  return (
    <Panel title="Hours" id="hours">
      <div className="stack">
        <p className="prose">
          Say how many hours you have in a week. While you write a proposal you see what is left of them at the time of
          the job. Nobody outside sees any of it.
        </p>
        <WeeklyHours known={capacity.weeklyHours} />
        <WonWork work={capacity.work} />
        <WeeksTable weeks={capacity.weeks} />
      </div>
    </Panel>
  );
}

function WeeklyHours({ known }: { known: number | null }) {
  const [hours, setHours] = useState(known);
  const set = useMove(SetWeeklyHoursMutation);
  const submit = async () => {
    if (!(await set.run({ hours }))) return;
    say(hours === null ? 'Your weekly hours are open again.' : `Kept: ${hours} hours a week.`);
  };
  return (
    <Form problems={set.problems} onSubmit={() => void submit()} label="Weekly hours">
      <div className={styles.line}>
        <NumberField
          name="hours"
          label="Hours in a week, all of you together"
          isOptional
          unit="hours"
          value={hours}
          onChange={setHours}
          error={set.errorFor('hours')}
        />
        <Button type="submit" isBusy={set.isRunning}>
          Keep
        </Button>
      </div>
    </Form>
  );
}
