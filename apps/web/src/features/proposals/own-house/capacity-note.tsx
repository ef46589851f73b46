import { Highlight } from '../../../ui/highlight';
import { formatDay } from '../../../ui/dates';
import { formatNumber } from '../../../ui/numbers';
import { PathLink } from '../../../ui/path-link';
import type { OwnHouse } from './use-own-house';

interface CapacityNoteProps {
  capacity: OwnHouse['capacity'];
  /** Hours of the labour written so far. */
  hours: number;
}

/** What the team already has on in the weeks of this job, against the hours of this proposal. */
export function CapacityNote({ capacity, hours }: CapacityNoteProps) {
  const { weeklyHours, weeks } = capacity;
  const own = weeks.filter(({ isOfJob }) => isOfJob);
  if (weeklyHours === null) {
    return (
      <p className="small">
        How many hours your team has in a week is not said yet. <PathLink href="/house">Say it</PathLink> and the weeks
        of this job are shown here.
      </p>
    );
  }
  const counted = own.length > 0 ? own : weeks;
  const free = counted.reduce((sum, { freeHours }) => sum + Math.max(0, freeHours ?? 0), 0);
  const [first] = counted;
  return (
    <p className="small">
      {own.length > 0 ? 'In the weeks of this job' : `In the next ${counted.length} weeks`}
      {first && ` (from ${formatDay(first.startsOn)})`} your team has {formatNumber(free, 1)} hours left of{' '}
      {formatNumber(weeklyHours * counted.length, 1)}.{' '}
      {hours > 0 && (
        <Highlight isOn={hours > free}>
          This proposal takes {formatNumber(hours, 1)}
          {hours > free && `: ${formatNumber(hours - free, 1)} more than are left`}.
        </Highlight>
      )}
    </p>
  );
}
