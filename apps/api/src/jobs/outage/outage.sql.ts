import type { OutageOffer } from '@bidwell/domain/outage';
import type { Expression } from '../../platform/reading/reading.js';

/** An outage as PostgreSQL tells it inside JSON: every instant as text. */
export type OutageRow = { [Field in keyof OutageOffer]: string | (null extends OutageOffer[Field] ? null : never) };

/**
 * Which of the outages offered for one job is meant, where there are several: of those that may still be answered the one that
 * took most before the deadline, else the one that was agreed to last.
 */
export const byWeight = (offer: string, deadline: string) => `order by (${offer}.agreed_at is null
    and outage_counts(${offer}.began_at, ${offer}.ended_at, ${deadline})
    and clock_timestamp() < offered_until(${offer}.job_id, ${deadline})) desc,
  ${offer}.agreed_at desc nulls last, least(${offer}.ended_at, ${deadline}) - ${offer}.began_at desc, ${offer}.began_at desc`;

/** The outage that was offered to the requester of the job behind `row`. Null: there was none. */
export const outageOf: Expression = (row) => `(select json_build_object('from', uo.began_at, 'until', uo.ended_at,
    'offeredUntil', offered_until(uo.job_id, ${row}.deadline), 'askedAt', uo.asked_at, 'agreedAt', uo.agreed_at)
  from outage_offer uo where uo.job_id = ${row}.id ${byWeight('uo', `${row}.deadline`)} limit 1)`;

/** The same as the rules read it. */
export function offerOf(row: OutageRow | null): OutageOffer | null {
  if (row === null) return null;
  const { from, until, offeredUntil, askedAt, agreedAt } = row;
  const orNull = (at: string | null) => (at === null ? null : new Date(at));
  return {
    from: new Date(from),
    until: new Date(until),
    offeredUntil: new Date(offeredUntil),
    askedAt: orNull(askedAt),
    agreedAt: orNull(agreedAt),
  };
}
