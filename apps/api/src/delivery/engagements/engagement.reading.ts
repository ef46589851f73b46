import { bidderReading } from '../../bidders/bidder.reading.js';
import { jobReading } from '../../jobs/job.reading.js';
import { personReading } from '../../people/person.reading.js';
import { type Expression, Reading } from '../../platform/reading/reading.js';
import { engagementOf, isBidderOfEngagement, isRequesterOfEngagement } from './engagement-visibility.sql.js';

const byId = (table: string, column: string) => (row: string, child: string) =>
  `from ${table} ${child} where ${child}.id = ${row}.${column}`;

const agreedTotal: Expression = (
  row,
) => `(select json_build_object('amount', ${row}.agreed_total, 'currency', mj.currency)
  from job mj where mj.id = ${row}.job_id and ${row}.agreed_total is not null)`;

/** What the rules of an engagement ask of its row. */
const facts: Record<string, Expression> = {
  requesterSignedAt: (row) => `${row}.requester_signed_at`,
  bidderSignedAt: (row) => `${row}.bidder_signed_at`,
  startedAt: (row) => `${row}.started_at`,
  curingAt: (row) => `${row}.curing_at`,
  probationAt: (row) => `${row}.probation_at`,
  deliveredAt: (row) => `${row}.delivered_at`,
  acceptedAt: (row) => `${row}.accepted_at`,
  endedAt: (row) => `${row}.ended_at`,
};

/** Its row is one of `engagement` that the viewer may know. Parts of the room lend it more. */
export const engagementReading = new Reading('Engagement')
  .plain('id', 'orderNumber', 'costCentre', 'requesterSignedAt', 'bidderSignedAt', 'startMeetingAt')
  .plain('startMeetingPlace', 'startedAt', 'deliveredAt', 'deliveredWords', 'acceptedAt')
  .plain('endedAt', 'endedBecause', 'endedWords', 'createdAt')
  .column('agreedTotal', agreedTotal)
  .resolved('state', facts)
  .resolved('moves', { ...facts, isRequester: isRequesterOfEngagement, isBidder: isBidderOfEngagement })
  .resolved('side', { isRequester: isRequesterOfEngagement, isBidder: isBidderOfEngagement })
  .one('job', () => jobReading, byId('job', 'job_id'))
  .one('bidder', () => bidderReading, byId('bidder', 'bidder_id'))
  .one('requester', () => personReading, byId('person', 'requester_id'))
  .one('requesterSignedBy', () => personReading, byId('person', 'requester_signed_by'))
  .one('bidderSignedBy', () => personReading, byId('person', 'bidder_signed_by'))
  .one('acceptedBy', () => personReading, byId('person', 'accepted_by'));

jobReading.one('engagement', () => engagementReading, engagementOf);
