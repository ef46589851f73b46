import { useState } from 'react';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import { formatDay } from '../../../ui/dates';
import { Form } from '../../../ui/form';
import { TextField } from '../../../ui/text-field';
import { say } from '../../../ui/toast';
import styles from '../admin.module.css';
import { AddCalendarHolidayMutation, RemoveCalendarHolidayMutation } from './calendar-documents';

interface CalendarHolidaysProps {
  id: string;
  holidays: readonly { day: string; name: string }[];
}

/** Days on which those who count by this calendar alone do not work. */
export function CalendarHolidays({ id, holidays }: CalendarHolidaysProps) {
  const remove = useMove(RemoveCalendarHolidayMutation);
  const add = useMove(AddCalendarHolidayMutation);
  const [day, setDay] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [isDayMissing, setIsDayMissing] = useState(false);
  const submit = async () => {
    setIsDayMissing(day === null);
    if (day === null || !(await add.run({ id, day, name }))) return;
    say(`Added ${name.trim()}.`);
    setName('');
  };
  const missing = { field: 'day', message: 'Enter the day of this holiday.' };
  const problems = (isDayMissing && day === null ? [missing] : add.problems).map(({ field, message }) => ({
    field: `own.${field}`,
    message,
  }));
  const errorFor = (field: string) => problems.find((problem) => problem.field === field)?.message;
  return (
    <section className="stack tight" aria-label="Its own holidays">
      <h3>Its own holidays</h3>
      <p className="small muted">Beside those of the whole company.</p>
      <ul className={styles.rows}>
        {holidays.map((holiday) => (
          <li key={holiday.day}>
            <p>
              <time dateTime={holiday.day}>{formatDay(holiday.day)}</time> · {holiday.name}
            </p>
            <Button isCompact isBusy={remove.isRunning} onClick={() => void remove.run({ id, day: holiday.day })}>
              Remove<span className="visually-hidden"> {holiday.name}</span>
            </Button>
          </li>
        ))}
      </ul>
      <Form label="Add a holiday of this calendar" problems={problems} onSubmit={() => void submit()}>
        <DateField name="own.day" label="Day" value={day} onChange={setDay} error={errorFor('own.day')} />
        <TextField name="own.name" label="Its name" value={name} onChange={setName} error={errorFor('own.name')} />
        <div>
          <Button type="submit" isBusy={add.isRunning}>
            Add holiday
          </Button>
        </div>
      </Form>
    </section>
  );
}
