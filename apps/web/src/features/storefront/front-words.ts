import { ENOUGH_TIMES, keptInWords } from '@bidwell/domain/promise-words';
import { bookingWords } from '@bidwell/domain/standing-service';
import { targetInWords, type PromiseClock, type PromiseUnit } from '@bidwell/domain/service-promise';
import { wilsonInterval } from '@bidwell/signal/wilson';
import type { OfferedServiceFragment } from '../../graphql/generated/graphql';
import { formatDay } from '../../ui/dates';
import { formatMoney } from '../../ui/money';
import { counted, formatNumber } from '../../ui/numbers';

type WirePromise = Omit<OfferedServiceFragment['promise'], '__typename'>;

/** "within 24 calendar hours" */
export function promiseTarget({ text, metric, target, unit, clock, remedy }: WirePromise): string {
  return targetInWords({
    text,
    metric,
    target,
    unit: unit.toLowerCase() as PromiseUnit,
    clock: clock.toLowerCase() as PromiseClock,
    remedy: remedy ?? null,
  });
}

/** "From €40.00", or that it costs nothing. */
export function priceWords(price: OfferedServiceFragment['priceFrom']): string {
  return price == null ? 'Costs you nothing' : `From ${formatMoney(price.amount, price.currency)}`;
}

/** What a bidder said of its capacity, and when it said anything at all. */
interface SaidCapacity {
  bookingFrom?: string | null;
  editedAt?: string | null;
}

/** "Booking from Thu 3 Dec 2026", "Takes work now". */
export function capacityWords({ bookingFrom, editedAt }: SaidCapacity, now: number): string {
  if (editedAt == null) return 'Capacity not said';
  return bookingWords(bookingFrom ?? null, new Date(now).toISOString().slice(0, 10), formatDay);
}

/** "Usually 5 working days" */
export function leadWords(days: number | null | undefined): string | null {
  if (days == null) return null;
  return days === 0 ? 'Usually the same day' : `Usually ${counted(days, 'working day')}`;
}

/** "Usually 4 hours of work" */
export function typicalWords(hours: number | null | undefined): string | null {
  return hours == null ? null : `Usually ${formatNumber(hours, 1)} ${hours === 1 ? 'hour' : 'hours'} of work`;
}

/** "41 of 44 kept (93%, 82 to 98%)", "Too few to say (3)", or that it was not due yet. */
export function recordWords(record: { timesDue: number; timesKept: number } | null | undefined): string {
  if (record == null || record.timesDue === 0) return 'Not due yet';
  const { timesDue, timesKept } = record;
  if (timesDue < ENOUGH_TIMES) return `Too few to say (${timesDue})`;
  return keptInWords(timesKept, timesDue, wilsonInterval(timesKept, timesDue));
}

/** "40 of 44 requests taken", or why there is no such figure. */
export function takenWords({ of, count }: { of: number; count?: number | null }): string {
  if (of === 0) return 'No requests yet';
  return count == null ? `Too few to say (${of})` : `${count} of ${counted(of, 'request')}`;
}
