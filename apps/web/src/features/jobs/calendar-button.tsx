import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import { Button } from '../../ui/button';
import { serverNow } from '../../ui/server-clock';
import { calendarFile } from './calendar-file';

const CalendarButtonFragment = graphql(`
  fragment CalendarButton on Job {
    id
    reference
    title
    questionsDue
    deadline
    decisionDue
    startsOn
    endsOn
    place
  }
`);

/** Puts the dates of a job into one's own calendar, whichever that is. */
export function CalendarButton({ job }: { job: FragmentType<typeof CalendarButtonFragment> }) {
  const dates = readFragment(CalendarButtonFragment, job);
  const save = () => {
    const text = calendarFile(dates, `${location.origin}/jobs/${dates.id}`, new Date(serverNow()));
    const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
    const link = Object.assign(document.createElement('a'), { href: url, download: `${dates.reference}.ics` });
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <Button look="plain" onClick={save}>
      Add to my calendar
    </Button>
  );
}
