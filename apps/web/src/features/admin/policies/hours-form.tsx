import { useState } from 'react';
import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Form } from '../../../ui/form';
import { NumberField } from '../../../ui/number-field';
import { TextField } from '../../../ui/text-field';
import { say } from '../../../ui/toast';
import { AddWorkingCalendarMutation } from './calendar-documents';

const ChangeWorkingCalendarMutation = graphql(`
  mutation ChangeWorkingCalendar($id: ID!, $name: String!, $zone: String!, $week: [String!]!, $silenceDays: Int!) {
    changeWorkingCalendar(id: $id, name: $name, zone: $zone, week: $week, silenceDays: $silenceDays) {
      ... on WorkingCalendar {
        id
        name
        zone
        week
        silenceDays
      }
      ...RefusalFields
    }
  }
`);

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const USUAL = ['09:00-17:00', '09:00-17:00', '09:00-17:00', '09:00-17:00', '09:00-17:00', '', ''];

export interface Calendar {
  id: string;
  name: string;
  zone: string;
  week: readonly string[];
  silenceDays: number;
}

interface HoursFormProps {
  /** Null: one that is being added. */
  calendar: Calendar | null;
  /** Before the names of the fields, where several such forms may stand on one page. */
  prefix: string;
  onDone?: () => void;
}

/** The hours of a calendar, day by day. */
export function HoursForm({ calendar, prefix, onDone }: HoursFormProps) {
  const [name, setName] = useState(calendar?.name ?? '');
  const [zone, setZone] = useState(calendar?.zone ?? '');
  const [week, setWeek] = useState<readonly string[]>(calendar?.week ?? USUAL);
  const [silenceDays, setSilenceDays] = useState<number | null>(calendar?.silenceDays ?? 5);
  const change = useMove(ChangeWorkingCalendarMutation);
  const add = useMove(AddWorkingCalendarMutation);
  const move = calendar === null ? add : change;
  const save = async () => {
    const wish = { name, zone, week: [...week], silenceDays: silenceDays ?? 0 };
    const made = calendar === null ? await add.run(wish) : await change.run({ id: calendar.id, ...wish });
    if (made === null) return;
    if (calendar !== null && 'week' in made) setWeek(made.week);
    say(
      calendar === null ? 'Added. Give it to a department.' : 'Saved. What starts from now on counts by these hours.',
    );
    onDone?.();
  };
  return (
    <Form
      label={calendar === null ? 'A new calendar' : `Working hours: ${calendar.name}`}
      problems={move.problems.map(({ field, message }) => ({ field: `${prefix}${field}`, message }))}
      onSubmit={() => void save()}
    >
      <TextField name={`${prefix}name`} label="Name" value={name} onChange={setName} error={move.errorFor('name')} />
      <TextField
        name={`${prefix}zone`}
        label="Zone"
        hint="Such as Europe/Lisbon."
        value={zone}
        onChange={setZone}
        error={move.errorFor('zone')}
      />
      {DAYS.map((day, place) => (
        <TextField
          key={day}
          name={`${prefix}week.${place}`}
          label={day}
          hint={place === 0 ? 'Such as 09:00-12:30, 13:30-17:30. Empty where nobody works.' : undefined}
          value={week[place] ?? ''}
          onChange={(words) => setWeek(week.map((old, at) => (at === place ? words : old)))}
          error={move.errorFor(`week.${place}`)}
        />
      ))}
      <NumberField
        name={`${prefix}silenceDays`}
        label="Working days after which silence accepts what was done"
        value={silenceDays}
        onChange={setSilenceDays}
        error={move.errorFor('silenceDays')}
      />
      <div>
        <Button type="submit" isBusy={move.isRunning}>
          {calendar === null ? 'Add calendar' : 'Save working hours'}
        </Button>
      </div>
    </Form>
  );
}
