import { bidderReading } from '../../bidders/bidder.reading.js';
import { invitationReading, jobReading } from '../../jobs/job.reading.js';
import { isApprovedByViewer, isOverseen } from '../../jobs/job-visibility.sql.js';
import { Reading, type Scope } from '../../platform/reading/reading.js';
import { evaluationReadingReading, evaluationReadingsOf, unmaskingOf, unmaskingReading } from './masking.reading.js';
import { mayCompare } from './opened-proposal.reading.js';
import { myProposalReading } from './my-proposal.reading.js';

const areNamesHidden = (jobId: string) => `hides_names(${jobId})`;

const receivedReading = new Reading('ReceivedProposal')
  .plain('version', 'contentHash', 'reference')
  .column(
    'receivedAt',
    (row) =>
      `(select v.received_at from proposal_version v where v.proposal_id = ${row}.proposal_id and v.number = ${row}.version)`,
  )
  .column('isReadable', (row) => `${row}.is_readable`)
  .one(
    'bidder',
    () => bidderReading,
    (row, child) => `from bidder ${child} where ${child}.id = ${row}.bidder_id`,
  );

const attemptReading = new Reading('LateAttempt').plain('move', 'at', 'deadline').one(
  'bidder',
  () => bidderReading,
  (row, child) =>
    `from bidder ${child} where ${child}.id = ${row}.bidder_id and not ${areNamesHidden(`${row}.job_id`)}`,
);

/** Its row is an opened job whose minutes the viewer may read. */
export const openingMinutesReading = new Reading('OpeningMinutes')
  .plain('deadline', 'openedAt')
  .column('keyId', (row) => `(select k.id from job_key k where k.job_id = ${row}.id)`)
  .one(
    'job',
    () => jobReading,
    (row, child) => `from job ${child} where ${child}.id = ${row}.id`,
  )
  .many(
    'invitations',
    () => invitationReading,
    (row, child) => `from invitation ${child} join bidder ib on ib.id = ${child}.bidder_id
      where ${child}.job_id = ${row}.id order by ib.kind, ib.name`,
  )
  .many(
    'received',
    () => receivedReading,
    (row, child) => `from readable_proposal ${child}
      join proposal_version rv on rv.proposal_id = ${child}.proposal_id and rv.number = ${child}.version
      where ${child}.job_id = ${row}.id order by rv.received_at, ${child}.proposal_id`,
  )
  .many(
    'attempts',
    () => attemptReading,
    (row, child) =>
      `from attempt_on_record ${child} where ${child}.job_id = ${row}.id order by ${child}.at, ${child}.id`,
  );

openingMinutesReading
  .one('unmasking', () => unmaskingReading, unmaskingOf)
  .many('evaluationReadings', () => evaluationReadingReading, evaluationReadingsOf);

/**
 * Whether the viewer may read what was on record at the opening of the job behind `row`: those who judge or approve it,
 * and those who oversee it once it is decided.
 */
export function mayReadMinutes(row: string, scope: Scope): string {
  const isPastDecision = `(${row}.decided_at is not null and ${isOverseen(row, scope)})`;
  return `(${row}.opened_at is not null
    and (${mayCompare(row, scope)} or ${isApprovedByViewer(row, scope)} or ${isPastDecision}))`;
}

jobReading.column('mayReadRecord', mayReadMinutes);

const ownAttemptReading = new Reading('OwnAttempt').plain('move', 'at', 'deadline');

myProposalReading.many(
  'lateAttempts',
  () => ownAttemptReading,
  (row, child) => `from attempt_on_record ${child} where ${child}.bidder_id = ${row}.bidder_id
    and ${child}.job_id = ${row}.job_id order by ${child}.at, ${child}.id`,
);
