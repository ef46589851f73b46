import { useState } from 'react';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import { formatDay } from '../../../ui/dates';
import { EmptyState } from '../../../ui/empty-state';
import { Form } from '../../../ui/form';
import { Panel } from '../../../ui/panel';
import { TextField } from '../../../ui/text-field';
import { say } from '../../../ui/toast';
import styles from '../admin.module.css';
import { AddHolidayMutation, RemoveHolidayMutation } from './policy-documents';

interface HolidaysProps {
  holidays: readonly { day: string; name: string }[];
}

/** Days on which nobody works: working days leave them out, wherever they are counted. */
export function Holidays({ holidays }: HolidaysProps) {
  const remove = useMove(RemoveHolidayMutation);
  return (
    <Panel title="Holidays">
      <p className="small muted">Working days are Monday to Friday without these. Deadlines and promises count them.</p>
      {holidays.length === 0 ? (
        <EmptyState title="No holiday ahead." />
      ) : (
        <ul className={styles.rows}>
          {holidays.map(({ day, name }) => (
            <li key={day}>
              <p>
                <time dateTime={day}>{formatDay(day)}</time> · {name}
              </p>
              <Button isCompact isBusy={remove.isRunning} onClick={() => void remove.run({ day })}>
                Remove<span className="visually-hidden"> {name}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <AddHoliday />
    </Panel>
  );
}

function AddHoliday() {
  const [day, setDay] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [isDayMissing, setIsDayMissing] = useState(false);
  const add = useMove(AddHolidayMutation);
  const submit = async () => {
    setIsDayMissing(day === null);
    if (day === null || !(await add.run({ day, name }))) return;
    say(`Added ${name.trim()}.`);
    setName('');
  };
  const missing = { field: 'day', message: 'Enter the day of this holiday.' };
  const problems = isDayMissing && day === null ? [missing] : add.problems;
  const errorFor = (field: string) => problems.find((problem) => problem.field === field)?.message;
  return (
    <Form label="Add a holiday" problems={problems} onSubmit={() => void submit()}>
      <DateField name="day" label="Day" value={day} onChange={setDay} error={errorFor('day')} />
      <TextField name="name" label="Its name" value={name} onChange={setName} error={errorFor('name')} />
      <div>
        <Button type="submit" isBusy={add.isRunning}>
          Add holiday
        </Button>
      </div>
    </Form>
  );
}
