import { formatDistance, formatInstant } from './dates';
import { serverNow, useServerNow } from './server-clock';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

interface DeadlineProps {
  /** The instant, ISO 8601. */
  at: string;
  /** Said before it: "Closes", "Questions until". */
  lead?: string;
}

/** What a person must act before: weekday, date, time and zone, with the time left by the server's clock. */
export function Deadline({ at, lead }: DeadlineProps) {
  const isNear = Math.abs(Date.parse(at) - serverNow()) < 2 * HOUR;
  const now = useServerNow(isNear ? 1000 : 30_000);
  const left = Date.parse(at) - now;
  const distance = formatDistance(at, now);
  const isSoon = left > 0 && left < DAY;
  return (
    <span>
      {lead && `${lead} `}
      <time dateTime={at}>{formatInstant(at)}</time>{' '}
      <span className="figure nowrap">{isSoon ? <mark>({distance})</mark> : `(${distance})`}</span>
    </span>
  );
}
