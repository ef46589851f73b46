import type { OutcomeReport } from '@bidwell/domain/outcome';
import type { BuiltJob } from './built.js';
import type { Ledger } from './ledger.js';

export interface OutcomeWish extends Partial<OutcomeReport> {
  job: BuiltJob;
  recordedAt?: Date;
}

const NOTHING_SAID = {
  headCount: null,
  spend: null,
  lessons: '',
  customerLine: 'Visitors found their way in without asking.',
  startedOn: null,
  endedOn: null,
};

/** How an awarded job went, as its requester says. Whose promises they were, the database knows by itself. */
export function buildOutcome(
  ledger: Ledger,
  { job, promises = [], recordedAt = ledger.now, ...said }: OutcomeWish,
): void {
  if (job.decision?.winner == null) throw new RangeError(`Nobody was chosen for ${job.title}.`);
  const report = { ...NOTHING_SAID, ...said };
  ledger.batch.add('job_outcome', { jobId: job.id, ...report, recordedBy: job.requester.id, recordedAt });
  for (const promise of promises) ledger.batch.add('promise_outcome', { jobId: job.id, ...promise });
}
