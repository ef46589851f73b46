import { randomUUID } from 'node:crypto';
import { AMENDABLE, isMaterialChange, type PlainField } from '@bidwell/domain/addendum';
import type { BuiltBidder, BuiltJob } from './built.js';
import type { Ledger } from './ledger.js';
import { after } from './question-builders.js';

export interface AddendumWish {
  job: BuiltJob;
  reason: string;
  /** What each field was before and is since, as an addendum writes it down. */
  changes: Partial<Record<PlainField, [before: string | null, after: string | null]>>;
  publishedAt: Date;
  /** Who has read it so far. */
  readBy?: BuiltBidder[];
}

/** A change of a published brief. The job was built as it is since. */
export function buildAddendum(ledger: Ledger, { job, reason, changes, publishedAt, readBy = [] }: AddendumWish): void {
  const told = Object.entries(changes).map(([name, [before, now]]) => {
    const field = name as PlainField;
    return { field, ...AMENDABLE[field], before, after: now };
  });
  const addendum = { number: job.addenda.length + 1, labels: told.map(({ label }) => label), publishedAt };
  job.addenda.push(addendum);
  const id = randomUUID();
  ledger.batch.add('addendum', {
    id,
    jobId: job.id,
    number: addendum.number,
    reason,
    changes: told,
    isMaterial: isMaterialChange(told),
    publishedBy: job.requester.id,
    publishedAt,
  });
  for (const bidder of readBy) {
    const personId = bidder.people[0]?.id;
    ledger.batch.add('acknowledgement', {
      bidderId: bidder.id,
      addendumId: id,
      personId,
      acknowledgedAt: after(publishedAt, 1),
    });
  }
}
