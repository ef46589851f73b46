import { type ActualLabour, actualFullCost } from '@bidwell/domain/actual-cost';
import type { InternalCost } from '@bidwell/domain/internal-cost';
import type { BuiltJob } from './built.js';
import type { Ledger } from './ledger.js';

export interface ActualCostWish {
  job: BuiltJob;
  /** What the team had reckoned: overhead comes at its rate. */
  planned: InternalCost;
  labour: readonly ActualLabour[];
  passThrough: number;
  words?: string;
  recordedAt?: Date;
}

/** What a job really cost the team that did it. */
export function buildActualCost(ledger: Ledger, wish: ActualCostWish): void {
  const { job, planned, labour, passThrough, words = '', recordedAt = ledger.now } = wish;
  const winner = job.decision?.winner?.bidder;
  if (winner?.kind !== 'team') throw new RangeError(`No team was chosen for ${job.title}.`);
  ledger.batch.add('actual_cost', {
    jobId: job.id,
    bidderId: winner.id,
    labour,
    passThrough,
    fullCost: actualFullCost({ labour, passThrough, words }, planned.overheadRate),
    words,
    recordedBy: winner.people[0]?.id,
    recordedAt,
  });
}
