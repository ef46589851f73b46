import { randomUUID } from 'node:crypto';
import type { ServicePromise } from '@bidwell/domain/service-promise';
import type { BuiltBidder, BuiltJob, BuiltProposal } from './built.js';
import type { Ledger } from './ledger.js';

/** Promises that a bidder makes again and again. */
export function buildCatalogue(
  ledger: Ledger,
  { id: bidderId }: BuiltBidder,
  promises: readonly ServicePromise[],
): void {
  for (const promise of promises) {
    ledger.batch.add('catalogue_promise', { id: randomUUID(), bidderId, ...promise, createdAt: ledger.days(-500) });
  }
}

/** The hours a bidder has in a week. */
export function buildCapacity(ledger: Ledger, { id: bidderId }: BuiltBidder, weeklyHours: number): void {
  ledger.batch.add('bidder_capacity', { bidderId, weeklyHours });
}

/** The hours a bidder plans for a job it has won. */
export function buildPlannedWork(
  ledger: Ledger,
  { id: bidderId }: BuiltBidder,
  { id: jobId }: BuiltJob,
  hours: number,
): void {
  ledger.batch.add('planned_work', { bidderId, jobId, hours });
}

/** The hours a bidder says its proposal took. */
export function buildBiddingHours(ledger: Ledger, { bidder, job, receivedAt }: BuiltProposal, hours: number): void {
  const recordedAt = receivedAt ?? ledger.now;
  ledger.batch.add('bidding_hours', { bidderId: bidder.id, jobId: job.id, hours, recordedAt });
}
