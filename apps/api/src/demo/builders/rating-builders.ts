import { randomUUID } from 'node:crypto';
import type { BriefClarity } from '@bidwell/domain/brief-rating';
import type { GivenRating } from '@bidwell/domain/rating';
import type { BuiltEngagement, BuiltPerson } from './built.js';
import type { Ledger } from './ledger.js';

export interface RatingWish {
  engagement: BuiltEngagement;
  askedAt: Date;
  /** Left out: nobody answered. */
  given?: GivenRating & { at: Date };
  skippedAt?: Date;
  /** What the bidder's people said to it. */
  answer?: { words: string; by: BuiltPerson; at: Date };
}

/** What a requester was asked about accepted work, and what came of it. */
export function buildRating(ledger: Ledger, { engagement, askedAt, given, skippedAt, answer }: RatingWish): void {
  const { id } = ledger.batch.add('rating_ask', {
    id: randomUUID(),
    engagementId: engagement.id,
    askedAt,
    skippedAt: skippedAt ?? null,
  });
  if (given === undefined) return;
  const { at: givenAt, ...said } = given;
  ledger.batch.add('rating', { askId: id, ...said, givenAt });
  if (answer === undefined) return;
  const { words, by, at: answeredAt } = answer;
  ledger.batch.add('rating_answer', { askId: id, words, answeredBy: by.id, answeredAt });
}

export interface RequesterRatingWish {
  engagement: BuiltEngagement;
  by: BuiltPerson;
  clarity: BriefClarity;
  again: boolean;
  line: string;
  at: Date;
}

/** What the people who did the work say of how it was asked for. It needs the question to its requester. */
export function buildRequesterRating(ledger: Ledger, wish: RequesterRatingWish): void {
  const { engagement, by, clarity, again, line, at } = wish;
  ledger.batch.add('requester_rating', {
    engagementId: engagement.id,
    clarity,
    again,
    line,
    givenBy: by.id,
    givenAt: at,
  });
}
