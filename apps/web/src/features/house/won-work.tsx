import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { OwnCapacityFragment } from '../../graphql/generated/graphql';
import { useMove } from '../../graphql/use-move';
import { Button } from '../../ui/button';
import { formatDay } from '../../ui/dates';
import { Form } from '../../ui/form';
import { NumberField } from '../../ui/number-field';
import { say } from '../../ui/toast';
import { PlanHoursMutation } from './house-documents';
import styles from './house.module.css';

type Work = OwnCapacityFragment['work'][number];

/** Won work that is not over, each with the hours planned for it. */
export function WonWork({ work }: { work: readonly Work[] }) {
  if (work.length === 0) return <p className="muted">Nothing you won lies ahead.</p>;
  return (
    <ul className={styles.rows} aria-label="Won work that lies ahead">
      {work.map((one) => (
        <li key={one.jobId}>
          <div className={styles.words}>
            <p>
              <Link to="/jobs/$jobId" params={{ jobId: one.jobId }}>
                {one.reference}
              </Link>{' '}
              {one.title}
            </p>
            <p className="small muted">
              Until {formatDay(one.until)}. {sourceOf(one)}
            </p>
          </div>
          <PlanHours work={one} />
        </li>
      ))}
    </ul>
  );
}

function sourceOf({ hours, isPlanned }: Work): string {
  if (hours === null) return 'Nobody has said how many hours it takes.';
  return isPlanned ? 'Hours as you planned them.' : 'Hours as your proposal reckoned them.';
}

function PlanHours({ work }: { work: Work }) {
  const [hours, setHours] = useState(work.hours);
  const plan = useMove(PlanHoursMutation);
  const submit = async () => {
    if (await plan.run({ jobId: work.jobId, hours })) say(`${work.reference}: your hours are planned.`);
  };
  return (
    <Form problems={plan.problems} onSubmit={() => void submit()} label={`Hours for ${work.reference}`}>
      <div className={styles.line}>
        <NumberField
          name={`hours-${work.jobId}`}
          label={`Hours for ${work.reference}`}
          isLabelHidden
          unit="hours"
          value={hours}
          onChange={setHours}
          error={plan.errorFor('hours')}
        />
        <Button type="submit" isCompact isBusy={plan.isRunning}>
          Plan<span className="visually-hidden"> hours for {work.reference}</span>
        </Button>
      </div>
    </Form>
  );
}
