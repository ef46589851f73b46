import type { BuiltJob, BuiltPerson } from './built.js';
import type { Ledger } from './ledger.js';

/** Everybody declares within the hour after the opening, one after the other. */
const BETWEEN = 17 * 60_000;

/** Who judges a published job: its requester, and whoever was asked. */
export function addPanel(ledger: Ledger, job: BuiltJob, colleagues: readonly BuiltPerson[]): void {
  const { id: jobId, requester, publishedAt: askedAt, openedAt } = job;
  [requester, ...colleagues].forEach(({ id: personId }, place) => {
    const declaredAt = openedAt === null ? null : new Date(openedAt.getTime() + (place + 1) * BETWEEN);
    ledger.batch.add('evaluator', {
      jobId,
      personId,
      askedBy: requester.id,
      askedAt,
      declaredAt,
      interest: declaredAt === null ? null : 'none',
      interestWords: '',
      leftWords: '',
    });
  });
}
