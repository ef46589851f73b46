import { randomUUID } from 'node:crypto';
import type { BuiltEngagement } from './built.js';
import type { Ledger } from './ledger.js';

export interface ChangeWish {
  side: 'requester' | 'bidder';
  what: string;
  why: string;
  /** In minor units. */
  priceEffect?: number;
  proposedAt: Date;
  /** YYYY-MM-DD. */
  answerBy: string;
  /** When the other side answered, and how. Left out: it waits. */
  settledAt?: Date;
  outcome?: 'accepted' | 'refused';
  words?: string;
}

/** Changes of awarded work, oldest first. */
export function buildChanges(ledger: Ledger, { id, job }: BuiltEngagement, wishes: readonly ChangeWish[]): void {
  const bidder = job.decision?.winner?.bidder.people[0]?.id;
  const people = { requester: job.requester.id, bidder };
  wishes.forEach(({ side, priceEffect = 0, settledAt, outcome = 'accepted', words = '', ...wish }, place) => {
    const other = people[side === 'requester' ? 'bidder' : 'requester'];
    const isAccepted = settledAt !== undefined && outcome === 'accepted';
    ledger.batch.add('engagement_change', {
      id: randomUUID(),
      engagementId: id,
      number: place + 1,
      side,
      proposedBy: people[side],
      ...wish,
      priceEffect,
      words,
      acceptedAt: isAccepted ? settledAt : null,
      acceptedBy: isAccepted ? other : null,
      outcome: settledAt === undefined ? null : outcome,
      settledAt: settledAt ?? null,
      settledBy: settledAt === undefined ? null : other,
    });
  });
}

export interface TroubleWish {
  openedAt: Date;
  words: string;
  /** What is named as wrong, as it stood then. */
  grounds: readonly string[];
  /** YYYY-MM-DD. */
  cureBy: string;
  plan?: string;
  plannedAt?: Date;
}

/** Awarded work that has to be put right. */
export function buildTrouble(ledger: Ledger, { id, job }: BuiltEngagement, wish: TroubleWish): void {
  const { grounds, plan = null, plannedAt = null, ...rest } = wish;
  const planned = { plan, plannedAt, plannedBy: plan === null ? null : job.decision?.winner?.bidder.people[0]?.id };
  const troubleId = randomUUID();
  ledger.batch.add('trouble', { id: troubleId, engagementId: id, openedBy: job.requester.id, ...rest, ...planned });
  for (const label of grounds) ledger.batch.add('trouble_ground', { troubleId, groundId: randomUUID(), label });
}
