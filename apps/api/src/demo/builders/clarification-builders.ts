import { randomUUID } from 'node:crypto';
import type { BuiltJob, BuiltProposal } from './built.js';
import type { Ledger } from './ledger.js';
import { after } from './question-builders.js';

export interface ClarificationWish {
  question: string;
  askedAt?: Date;
  due: Date;
  /** Left out: not answered yet. */
  answer?: string;
  answeredAt?: Date;
}

/** What the requester asked the bidder of an opened proposal. */
export function buildClarification(ledger: Ledger, proposal: BuiltProposal, wish: ClarificationWish): void {
  const { id: proposalId, job, bidder } = proposal;
  const { question, due, askedAt = after(job.openedAt, 20), answer = null } = wish;
  const by = answer === null ? null : (bidder.people[0]?.id ?? null);
  ledger.batch.add('clarification', {
    id: randomUUID(),
    bidderId: bidder.id,
    jobId: job.id,
    proposalId,
    question,
    due,
    askedBy: job.requester.id,
    askedAt,
    answer,
    answeredBy: by,
    answeredAt: answer === null ? null : (wish.answeredAt ?? after(askedAt ?? null, 3)),
  });
}

/** What the requester told everybody whose proposal stands. */
export function buildToldToAll(ledger: Ledger, job: BuiltJob, question: string, answer: string, toldAt?: Date): void {
  const { id: jobId, requester } = job;
  ledger.batch.add('told_to_all', {
    id: randomUUID(),
    jobId,
    question,
    answer,
    toldBy: requester.id,
    toldAt: toldAt ?? after(job.openedAt, 23),
  });
}
