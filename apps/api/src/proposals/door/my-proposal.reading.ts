import { SHUT_WORDS } from '@bidwell/domain/drop-box';
import { askedLines } from '../../jobs/asked-lines.sql.js';
import { jobReading } from '../../jobs/job.reading.js';
import { isViewerInvited } from '../../jobs/job-visibility.sql.js';
import { Reading, type Scope } from '../../platform/reading/reading.js';

const receiptReading = new Reading('Receipt')
  .plain('receivedAt', 'contentHash')
  .column('version', (row) => `${row}.number`)
  .column('reference', (row) => `(select p.reference from proposal p where p.id = ${row}.proposal_id)`);

const readingReading = new Reading('ProposalReading')
  .plain('version', 'at')
  .column('personName', (row) => `(select who.name from person who where who.id = ${row}.person_id)`);

const hasDraft = (row: string) => `exists (select from proposal_draft d where d.proposal_id = ${row}.id)`;

/** Whether what was submitted lies in a drop box that has not opened. The words of the rule: `isShut`. */
const isInShutBox = (row: string) => `(${row}.version > 0 and exists (select from job bj
  where bj.id = ${row}.job_id and bj.is_drop_box and bj.opened_at is null and bj.cancelled_at is null))`;

/** Where the content of the viewer's own proposal is to be found. */
export type ContentPlace = 'sealed' | 'empty' | 'destroyed';

/** Its row is a proposal of the viewer's own bidder: whoever reads it has made sure of that. */
export const myProposalReading = new Reading('MyProposal')
  .plain('id', 'state', 'reference', 'draftRevision', 'draftSavedAt')
  .column('hasUnsubmittedChanges', hasDraft)
  .column(
    'draftSavedByName',
    (row) =>
      `(select who.name from person who where who.id = ${row}.draft_saved_by and ${row}.draft_saved_at is not null)`,
  )
  .column(
    'isUnreadable',
    (row) => `exists (select from readable_proposal o where o.proposal_id = ${row}.id and not o.is_readable)`,
  )
  .column('closedBecause', (row) => `(case when ${isInShutBox(row)} then '${SHUT_WORDS}' end)`)
  .resolved('content', {
    sealedId: (row) => `${row}.id`,
    contentPlace: (
      row,
    ) => `(case when exists (select from job cj where cj.id = ${row}.job_id and cj.cancelled_at is not null)
      then 'destroyed' when ${hasDraft(row)} or (${row}.version > 0 and not ${isInShutBox(row)})
      then 'sealed' else 'empty' end)`,
    briefCurrency: (row) => `(select cj.currency from job cj where cj.id = ${row}.job_id)`,
    briefLines: (row) => askedLines(`${row}.job_id`),
  })
  .one(
    'job',
    () => jobReading,
    (row, child) => `from job ${child} where ${child}.id = ${row}.job_id`,
  )
  .many(
    'receipts',
    () => receiptReading,
    (row, child) =>
      `from proposal_version ${child} where ${child}.proposal_id = ${row}.id order by ${child}.number desc`,
  )
  .many(
    'readings',
    () => readingReading,
    (row, child) => `from proposal_reading ${child} where ${child}.proposal_id = ${row}.id
      order by ${child}.at desc, ${child}.id limit 50`,
  );

/** The viewer's own proposal for a job, as long as the viewer is invited to it. */
export function fromOwnProposal(row: string, jobId: string, scope: Scope): string {
  const asked = scope.param(jobId, 'uuid');
  return `from proposal ${row} join job mj on mj.id = ${row}.job_id
    where ${row}.bidder_id = ${scope.bidderId()} and ${row}.job_id = ${asked} and ${isViewerInvited('mj', scope)}`;
}
