import { useState } from 'react';
import type { OwnCalendarFragment as Calendar } from '../../../graphql/generated/graphql';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ErrorSummary } from '../../../ui/error-summary';
import { Panel } from '../../../ui/panel';
import { SelectField } from '../../../ui/select-field';
import { say } from '../../../ui/toast';
import styles from '../admin.module.css';
import { GiveWorkingCalendarMutation, RemoveWorkingCalendarMutation } from './calendar-documents';
import { CalendarHolidays } from './calendar-holidays';
import { HoursForm } from './hours-form';

interface OwnCalendarsProps {
  calendars: readonly Calendar[];
  departments: readonly { id: string; name: string }[];
}

/** Calendars beside the company's, and which department counts by which. */
export function OwnCalendars({ calendars, departments }: OwnCalendarsProps) {
  const [open, setOpen] = useState<string | null>(null);
  const remove = useMove(RemoveWorkingCalendarMutation);
  const others = calendars.filter(({ isDefault }) => !isDefault);
  const chosen = others.find(({ id }) => id === open);
  const close = () => setOpen(null);
  return (
    <Panel title="Calendars of departments">
      <p className="small muted">
        For departments that work elsewhere, or at other hours. Work that is awarded from then on counts by them.
      </p>
      {remove.problems.length > 0 && <ErrorSummary problems={remove.problems} />}
      <ul className={styles.rows}>
        {others.map((calendar) => (
          <li key={calendar.id}>
            <p>
              {calendar.name} · {calendar.zone} ·{' '}
              {calendar.departments.map(({ name }) => name).join(', ') || 'no department yet'}
            </p>
            <div className="row">
              <Button isCompact onClick={() => setOpen(calendar.id)}>
                Change<span className="visually-hidden"> {calendar.name}</span>
              </Button>
              <Button isCompact isBusy={remove.isRunning} onClick={() => void remove.run({ id: calendar.id })}>
                Remove<span className="visually-hidden"> {calendar.name}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {departments.length > 0 && <GiveCalendar calendars={calendars} departments={departments} />}
      <div>
        <Button onClick={() => setOpen('new')}>Add a calendar</Button>
      </div>
      {open === 'new' && (
        <Dialog title="Add a calendar" isOpen onClose={close}>
          <HoursForm calendar={null} prefix="new." onDone={close} />
        </Dialog>
      )}
      {chosen && (
        <Dialog title={`Calendar: ${chosen.name}`} isOpen onClose={close}>
          <HoursForm calendar={chosen} prefix="own." />
          <CalendarHolidays id={chosen.id} holidays={chosen.holidays} />
        </Dialog>
      )}
    </Panel>
  );
}

/** By which calendar a department counts: the company's unless another is chosen. */
function GiveCalendar({ calendars, departments }: OwnCalendarsProps) {
  const [departmentId, setDepartmentId] = useState(departments[0]?.id ?? '');
  const give = useMove(GiveWorkingCalendarMutation);
  const held = calendars.find((calendar) => calendar.departments.some(({ id }) => id === departmentId));
  const change = async (id: string) => {
    if (await give.run({ id, departmentId })) say('Saved. Work that is awarded from now on counts by it.');
  };
  return (
    <>
      {give.problems.length > 0 && <ErrorSummary problems={give.problems} />}
      <SelectField
        name="calendarOf"
        label="Department"
        value={departmentId}
        choices={departments.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setDepartmentId}
      />
      <SelectField
        name="calendarGiven"
        label="Counts by"
        value={held?.id ?? calendars.find(({ isDefault }) => isDefault)?.id ?? ''}
        choices={calendars.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => void change(id)}
      />
    </>
  );
}
