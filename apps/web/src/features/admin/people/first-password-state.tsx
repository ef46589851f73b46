import { Chip } from '../../../ui/chip';
import { formatDay } from '../../../ui/dates';
import { useServerNow } from '../../../ui/server-clock';

/** Somebody who has not yet replaced the password that was handed to them. */
export function FirstPasswordState({ until }: { until: string }) {
  const now = useServerNow(60_000);
  if (now >= Date.parse(until)) return <Chip tone="outline">First password over</Chip>;
  return (
    <>
      <Chip>First sign-in due</Chip> <span className="small muted">until {formatDay(until.slice(0, 10))}</span>
    </>
  );
}
