import { useState } from 'react';
import { useMove } from '../../../graphql/use-move';
import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import { Button } from '../../../ui/button';
import { Form } from '../../../ui/form';
import { NumberField } from '../../../ui/number-field';
import { Panel } from '../../../ui/panel';
import { TextField } from '../../../ui/text-field';
import { say } from '../../../ui/toast';

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

interface Calendar {
  id: string;
  name: string;
  zone: string;
  week: readonly string[];
  silenceDays: number;
}

/** When people work, and how long silence waits before it accepts: what every promise in working time counts by. */
export function WorkingHours({ calendars }: { calendars: readonly Calendar[] }) {
  return calendars.map((calendar) => (
    <Panel key={calendar.id} title={`Working hours: ${calendar.name}`}>
      <p className="small muted">
        Promises in working hours and days count by these. Clocks that run keep the hours they started with.
      </p>
      <HoursForm calendar={calendar} />
    </Panel>
  ));
}

function HoursForm({ calendar }: { calendar: Calendar }) {
  const [name, setName] = useState(calendar.name);
  const [zone, setZone] = useState(calendar.zone);
  const [week, setWeek] = useState<readonly string[]>(calendar.week);
  const [silenceDays, setSilenceDays] = useState<number | null>(calendar.silenceDays);
  const change = useMove(ChangeWorkingCalendarMutation);
  const save = async () => {
    const made = await change.run({ id: calendar.id, name, zone, week: [...week], silenceDays: silenceDays ?? 0 });
    if (made === null) return;
    setWeek(made.week);
    say('Saved. What starts from now on counts by these hours.');
  };
  return (
    <Form label={`Working hours: ${calendar.name}`} problems={change.problems} onSubmit={() => void save()}>
      <TextField name="calendarName" label="Name" value={name} onChange={setName} error={change.errorFor('name')} />
      <TextField
        name="zone"
        label="Zone"
        hint="Such as Europe/Lisbon."
        value={zone}
        onChange={setZone}
        error={change.errorFor('zone')}
      />
      {DAYS.map((day, place) => (
        <TextField
          key={day}
          name={`week.${place}`}
          label={day}
          hint={place === 0 ? 'Such as 09:00-12:30, 13:30-17:30. Empty where nobody works.' : undefined}
          value={week[place] ?? ''}
          onChange={(words) => setWeek(week.map((old, at) => (at === place ? words : old)))}
          error={change.errorFor(`week.${place}`)}
        />
      ))}
      <NumberField
        name="silenceDays"
        label="Working days after which silence accepts what was done"
        value={silenceDays}
        onChange={setSilenceDays}
        error={change.errorFor('silenceDays')}
      />
      <div>
        <Button type="submit" isBusy={change.isRunning}>
          Save working hours
        </Button>
      </div>
    </Form>
  );
}
