import type { DateFlexibility } from '../../../graphql/generated/graphql';
import { formatDays } from '../../../ui/dates';
import { FLEXIBILITY_WORDS } from '../job-words';

interface JobWhenProps {
  startsOn: string | null;
  endsOn: string | null;
  dateFlexibility: DateFlexibility;
}

/** The days of the work, and how firmly they stand. */
export function JobWhen({ startsOn, endsOn, dateFlexibility }: JobWhenProps) {
  if (startsOn === null) return <>{dateFlexibility === 'OPEN' ? 'Dates are open' : 'Not said yet'}</>;
  const isFirm = dateFlexibility === 'FIRM';
  return (
    <>
      <time dateTime={startsOn}>{formatDays(startsOn, endsOn)}</time>
      {!isFirm && <span className="muted">. {FLEXIBILITY_WORDS[dateFlexibility]}</span>}
    </>
  );
}
