import type { BuiltJob, BuiltPerson } from './built.js';
import type { Ledger } from './ledger.js';

/** Who judges beside the requester. */
export interface PanelWish {
  /** They have declared no interest once the job is opened. Left out: nobody. */
  panel?: readonly BuiltPerson[];
  /** They were asked, and have yet to declare. Left out: nobody. */
  undeclared?: readonly BuiltPerson[];
  /** Their scores are submitted, the requester’s perhaps among them. Left out: nobody’s. */
  submitted?: readonly BuiltPerson[];
}

/** Everybody declares within the hour after the opening, one after the other. */
const BETWEEN = 17 * 60_000;

/** Who judges a published job: its requester, whoever was asked and declared, and whoever has yet to declare. */
export function addPanel(ledger: Ledger, job: BuiltJob, wish: PanelWish): void {
  const { panel = [], undeclared = [], submitted = [] } = wish;
  const { id: jobId, requester, publishedAt: askedAt, openedAt } = job;
  [requester, ...panel, ...undeclared].forEach((person, place) => {
    const { id: personId } = person;
    const hasDeclared = openedAt !== null && !undeclared.includes(person);
    const at = Math.min((openedAt?.getTime() ?? 0) + (place + 1) * BETWEEN, ledger.now.getTime());
    const declaredAt = hasDeclared ? new Date(at) : null;
    ledger.batch.add('evaluator', {
      jobId,
      personId,
      askedBy: requester.id,
      askedAt,
      declaredAt,
      interest: declaredAt === null ? null : 'none',
      interestWords: '',
      submittedAt: hasDeclared && submitted.includes(person) ? new Date(ledger.now.getTime() - BETWEEN) : null,
      leftWords: '',
    });
  });
}
