import type { EngagementWish } from '../builders/engagement-builders.js';
import type { Builders } from '../builders/builders.js';
import type { Entry } from './tell-job.js';
import type { WrittenBrief } from './write-brief.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Work without a day of its own takes about a month. */
const USUAL = 30 * DAY;

/** How an awarded job was carried out, as far as it has come by now: confirmed, begun, delivered, accepted. */
export function carryOut(build: Builders, { wish }: WrittenBrief, { proposal }: Entry, now: Date): void {
  const { job } = proposal;
  const decidedAt = job.decision?.decidedAt ?? now;
  const signedAt = new Date(decidedAt.getTime() + 20 * HOUR);
  const startedAt = new Date(decidedAt.getTime() + 44 * HOUR);
  const deliveredAt = new Date(Math.max(lastHour(wish) ?? decidedAt.getTime() + USUAL, startedAt.getTime() + DAY));
  const acceptedAt = new Date(deliveredAt.getTime() + 20 * HOUR);
  const isVendor = proposal.bidder.kind === 'vendor';
  const steps: Partial<EngagementWish> = {
    ...(isVendor ? { orderNumber: orderNumberOf(decidedAt) } : {}),
    costCentre: `CC-${job.requester.department?.name.slice(0, 3).toUpperCase() ?? 'GEN'}`,
    ...(signedAt <= now ? { signedAt, startMeetingAt: startedAt } : {}),
    ...(startedAt <= now ? { startedAt } : {}),
    ...(deliveredAt <= now ? { deliveredAt } : {}),
    ...(acceptedAt <= now ? { acceptedAt } : {}),
  };
  build.engagement({ job, ...steps });
}

/** Five in the afternoon of the last day. Null where the brief has no day. */
function lastHour({ startsOn, endsOn }: WrittenBrief['wish']): number | null {
  const lastDay = endsOn ?? startsOn;
  return lastDay == null ? null : Date.parse(`${lastDay}T16:00:00Z`);
}

/** As purchasing numbers its orders: by year and minute, so that none comes twice. */
function orderNumberOf(at: Date): string {
  return `PO-${at.getUTCFullYear()}-${Math.floor(at.getTime() / 60_000) % 100_000}`;
}
