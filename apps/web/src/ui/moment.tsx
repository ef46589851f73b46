import { formatDistance, formatInstant } from './dates';
import { useServerNow } from './server-clock';

const MINUTE = 60_000;
const MONTH = 30 * 86_400_000;

/** Something past: "just now", "3 hours ago" for a month, then its date. The precise time is in its title. */
export function Moment({ at }: { at: string }) {
  const now = useServerNow(30_000);
  return (
    <time dateTime={at} title={formatInstant(at)}>
      {ago(at, now)}
    </time>
  );
}

function ago(at: string, now: number): string {
  const age = now - Date.parse(at);
  if (age < MINUTE) return 'just now';
  return age < MONTH ? formatDistance(at, now) : formatInstant(at);
}
