import { randomUUID } from 'node:crypto';
import { isPromptAnswer } from '@bidwell/domain/answer-speed';
import type { DeclineReason } from '@bidwell/domain/decline';
import type { BuiltBidder, BuiltJob, BuiltQuestion } from './built.js';
import type { Ledger } from './ledger.js';

export interface QuestionWish {
  job: BuiltJob;
  bidder: BuiltBidder;
  text?: string;
  askedAt?: Date;
  answer?: string;
  answeredAt?: Date;
}

/** A bidder's question, answered or still waiting. */
export function buildQuestion(ledger: Ledger, { job, bidder, ...wish }: QuestionWish): BuiltQuestion {
  const askedAt = wish.askedAt ?? after(job.publishedAt, 6) ?? ledger.now;
  const answeredAt = wish.answer === undefined ? null : (wish.answeredAt ?? after(askedAt, 3));
  ledger.invitationRow(job, bidder).seenAt ??= after(job.publishedAt, 2);
  const [asker] = bidder.people;
  const question = { id: randomUUID(), askedAt, answeredAt };
  job.questions.push(question);
  ledger.batch.add('question', {
    ...question,
    jobId: job.id,
    bidderId: bidder.id,
    askedBy: asker?.id,
    text: wish.text ?? 'When can we see the place?',
    answer: wish.answer ?? null,
    wasPrompt: answeredAt === null ? null : isPromptAnswer(askedAt, answeredAt, []),
  });
  return question;
}

export interface DeclineWish {
  job: BuiltJob;
  bidder: BuiltBidder;
  reason?: DeclineReason;
  words?: string;
  at?: Date;
}

/** A bidder that turns a job down. */
export function buildDecline(ledger: Ledger, { job, bidder, reason, words, at }: DeclineWish): void {
  const row = ledger.invitationRow(job, bidder);
  row.seenAt ??= after(job.publishedAt, 2);
  row.declinedAt = at ?? after(job.publishedAt, 20);
  row.declineReason = reason ?? 'tooBusy';
  row.declineWords = words ?? null;
}

/** So many hours later. */
export function after(instant: Date | null, hours: number): Date | null {
  return instant === null ? null : new Date(instant.getTime() + hours * 3_600_000);
}
