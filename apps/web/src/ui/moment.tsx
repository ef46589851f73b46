import { formatDistance, formatInstant } from './dates';
import { useServerNow } from './server-clock';

const MONTH = 30 * 86_400_000;

/** Something past: "3 hours ago" for a month, then its date. The precise time is in its title. */
export function Moment({ at }: { at: string }) {
  const now = useServerNow(30_000);
  const exact = formatInstant(at);
  return (
    <time dateTime={at} title={exact}>
      {now - Date.parse(at) < MONTH ? formatDistance(at, now) : exact}
    </time>
  );
}
