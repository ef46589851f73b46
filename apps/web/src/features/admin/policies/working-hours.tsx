import { Panel } from '../../../ui/panel';
import { type Calendar, HoursForm } from './hours-form';

/** When people work, and how long silence waits before it accepts: what every promise in working time counts by. */
export function WorkingHours({ calendars }: { calendars: readonly Calendar[] }) {
  return calendars.map((calendar) => (
    <Panel key={calendar.id} title={`Working hours: ${calendar.name}`}>
      <p className="small muted">
        Promises in working hours and days count by these. Clocks that run keep the hours they started with.
      </p>
      <HoursForm calendar={calendar} prefix="hours." />
    </Panel>
  ));
}
