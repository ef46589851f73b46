import { bidderReading } from '../../bidders/bidder.reading.js';
import { jobReading } from '../../jobs/job.reading.js';
import { personReading } from '../../people/person.reading.js';
import { type Expression, Reading } from '../../platform/reading/reading.js';
import { offeredLinesOf, requiredLinesOf } from '../../proposals/door/agreed-offer.sql.js';
import { variantTitleOf } from '../../proposals/door/opened-proposal.reading.js';
import { runningPromisesOf } from './next-promise.sql.js';
import { isContributor } from './contributors.sql.js';
import {
  engagementOf,
  isBidderOfEngagement,
  isRequesterOfEngagement,
  leadNameOf,
  openMilestonesOf,
} from './engagement-visibility.sql.js';

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

const milestoneReading = new Reading('Milestone')
  .plain('id', 'title', 'share', 'deliveredAt', 'deliveredWords', 'acceptsAt', 'acceptedAt', 'sentBackWords')
  .column('dueOn', (row) => `${row}.due_on::text`)
  .column('isAcceptedBySilence', (row) => `(${row}.accepted_at is not null and ${row}.accepted_by is null)`);

const engagementEventReading = new Reading('EngagementEvent')
  .plain('id', 'at', 'kind', 'about', 'words')
  .one('by', () => personReading, byId('person', 'by_id'));

const nextPromiseReading = new Reading('NextPromise').plain('text', 'dueAt');

/** Its row is one of `engagement` that the viewer may know. Parts of the room lend it more. */
export const engagementReading = new Reading('Engagement')
  .plain('id', 'orderNumber', 'costCentre', 'requesterSignedAt', 'bidderSignedAt', 'startMeetingAt')
  .plain(
    'startMeetingPlace',
    'startedAt',
    'deliveredAt',
    'deliveredWords',
    'acceptsAt',
    'agreementVersion',
    'acceptedAt',
  )
  .plain('endedAt', 'endedBecause', 'endedWords', 'createdAt')
  .column('agreedTotal', agreedTotal)
  .resolved('state', facts)
  .resolved('moves', {
    ...facts,
    isRequester: isRequesterOfEngagement,
    isBidder: isBidderOfEngagement,
    openMilestones: openMilestonesOf,
    leadName: leadNameOf,
  })
  .resolved('side', { isRequester: isRequesterOfEngagement, isBidder: isBidderOfEngagement })
  .resolved('offer', {
    offered: (row) => offeredLinesOf(`${row}.proposal_id`, `${row}.variant`),
    required: (row) => requiredLinesOf(`${row}.job_id`),
    variantTitle: (row) => variantTitleOf(`${row}.proposal_id`, `${row}.variant`),
    currency: (row) => `(select oj.currency from job oj where oj.id = ${row}.job_id)`,
  })
  .column('silenceDays', (row) => `(select sc.silence_days from working_calendar sc where sc.id = ${row}.calendar_id)`)
  .column(
    'calendarName',
    (row) => `(select sc.name || ', ' || sc.zone from working_calendar sc where sc.id = ${row}.calendar_id)`,
  )
  .one(
    'nextPromise',
    () => nextPromiseReading,
    (row, child) =>
      `from ${runningPromisesOf(row)} ${child} where ${row}.accepted_at is null and ${row}.ended_at is null`,
  )
  .many(
    'milestones',
    () => milestoneReading,
    (row, child) => `from milestone ${child} where ${child}.engagement_id = ${row}.id order by ${child}.position`,
  )
  .many(
    'events',
    () => engagementEventReading,
    (row, child) => `from engagement_event ${child} where ${child}.engagement_id = ${row}.id
      order by ${child}.at, ${child}.id limit 500`,
  )
  .many(
    'contributors',
    () => personReading,
    (row, child) =>
      `from person ${child} where ${isContributor(row, `${child}.id`)} order by ${child}.name, ${child}.id`,
  )
  .many(
    'bidderPeople',
    () => personReading,
    (row, child, scope) => `from person ${child} join membership bm on bm.person_id = ${child}.id
      where bm.bidder_id = ${row}.bidder_id and ${child}.deactivated_at is null and ${isBidderOfEngagement(row, scope)}
      order by ${child}.name, ${child}.id`,
  )
  .one('job', () => jobReading, byId('job', 'job_id'))
  .one('bidder', () => bidderReading, byId('bidder', 'bidder_id'))
  .one('requester', () => personReading, byId('person', 'requester_id'))
  .one('requesterSignedBy', () => personReading, byId('person', 'requester_signed_by'))
  .one('bidderSignedBy', () => personReading, byId('person', 'bidder_signed_by'))
  .one('acceptedBy', () => personReading, byId('person', 'accepted_by'));

jobReading.one('engagement', () => engagementReading, engagementOf);
