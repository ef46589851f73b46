import { randomUUID } from 'node:crypto';
import type { BuiltEngagement } from './built.js';
import type { Ledger } from './ledger.js';

const WEEK = 7 * 86_400_000;

export interface MilestoneWish {
  title: string;
  /** YYYY-MM-DD. */
  dueOn: string;
  share?: number;
  deliveredAt?: Date;
  deliveredWords?: string;
  acceptedAt?: Date;
  sentBackWords?: string;
}

/** The parts in which awarded work is delivered. What is delivered and not accepted waits for the requester. */
export function buildMilestones(ledger: Ledger, { id, job }: BuiltEngagement, wishes: readonly MilestoneWish[]): void {
  const bidder = job.decision?.winner?.bidder;
  wishes.forEach(({ title, dueOn, share = null, deliveredWords = '', ...wish }, position) => {
    const { deliveredAt = null, acceptedAt = null, sentBackWords = null } = wish;
    ledger.batch.add('milestone', {
      id: randomUUID(),
      engagementId: id,
      position,
      title,
      dueOn,
      share,
      deliveredAt,
      deliveredBy: deliveredAt === null ? null : bidder?.people[0]?.id,
      deliveredWords,
      acceptsAt: deliveredAt === null ? null : new Date(deliveredAt.getTime() + WEEK),
      acceptedAt,
      acceptedBy: acceptedAt === null ? null : job.requester.id,
      sentBackAt: sentBackWords === null ? null : ledger.now,
      sentBackWords,
    });
  });
}
