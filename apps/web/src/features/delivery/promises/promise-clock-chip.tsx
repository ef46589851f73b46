import { dueSoonFor } from '@bidwell/domain/promise-clock';
import { clockInWords } from '@bidwell/domain/promise-words';
import type { PromiseRowFragment as Fields } from '../../../graphql/generated/graphql';
import { Chip, type ChipTone } from '../../../ui/chip';
import { useServerNow } from '../../../ui/server-clock';

type Clock = Pick<Fields, 'state' | 'startedAt' | 'dueAt' | 'missedBySeconds' | 'disputedAt'>;

const TONES: Record<Fields['state'], ChipTone> = {
  ON_TRACK: 'neutral',
  DUE_SOON: 'highlight',
  PAUSED: 'outline',
  KEPT: 'kept',
  MISSED: 'missed',
  KEPT_LATE: 'missed',
  WAIVED: 'outline',
};

/** How a promise stands, by the server's clock: it goes on while one looks. Its words carry the meaning. */
export function PromiseClockChip({ promise }: { promise: Clock }) {
  const now = useServerNow(1000);
  const { state, missedBy } = standing(promise, now);
  return (
    <span className="row tight">
      <Chip tone={TONES[state]}>{clockInWords(WORDS[state], missedBy)}</Chip>
      {promise.disputedAt !== null && <Chip tone="missed">In dispute</Chip>}
    </span>
  );
}

const WORDS = {
  ON_TRACK: 'onTrack',
  DUE_SOON: 'dueSoon',
  PAUSED: 'paused',
  KEPT: 'kept',
  MISSED: 'missed',
  KEPT_LATE: 'keptLate',
  WAIVED: 'waived',
} as const;

/** What runs goes on from what the server said; what is done, waived or paused stands. */
function standing({ state, startedAt, dueAt, missedBySeconds }: Clock, now: number) {
  if (state !== 'ON_TRACK' && state !== 'DUE_SOON' && state !== 'MISSED')
    return { state, missedBy: missedBySeconds * 1000 };
  const due = new Date(dueAt);
  const over = now - due.getTime();
  if (over > 0) return { state: 'MISSED' as const, missedBy: over };
  const isSoon = -over <= dueSoonFor(new Date(startedAt), due);
  return { state: isSoon ? ('DUE_SOON' as const) : ('ON_TRACK' as const), missedBy: 0 };
}
