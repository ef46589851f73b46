import { personReading } from '../../people/person.reading.js';
import { type Expression, Reading, type Scope } from '../../platform/reading/reading.js';
import { engagementReading } from '../engagements/engagement.reading.js';
import { isBidderOfEngagement, isRequesterOfEngagement } from '../engagements/engagement-visibility.sql.js';

const ofEngagement = (value: (row: string, scope: Scope) => string) => (row: string, scope: Scope) =>
  `(select ${value('ce', scope)} from engagement ce where ce.id = ${row}.engagement_id)`;

const sum = (amount: (row: string) => string) => (row: string) =>
  `(select json_build_object('amount', ${amount(row)}, 'currency', cj.currency) from job cj
    join engagement cs on cs.job_id = cj.id where cs.id = ${row}.engagement_id)`;

/** What was recorded of a change, and the day today. */
const recorded: Record<string, Expression> = {
  outcome: (row) => `${row}.outcome`,
  awaitsApproval: (row) => `(${row}.accepted_at is not null and ${row}.outcome is null)`,
  answerBy: (row) => `${row}.answer_by::text`,
  today: () => `(clock_timestamp() at time zone 'UTC')::date::text`,
};

/** What its moves ask beside that. */
const standing: Record<string, Expression> = {
  isRequester: ofEngagement(isRequesterOfEngagement),
  isBidder: ofEngagement(isBidderOfEngagement),
  isApprover: (row, scope) => `coalesce(${row}.approver_id = ${scope.personId()}, false)`,
  side: (row) => `${row}.side`,
  requesterSignedAt: ofEngagement((row) => `${row}.requester_signed_at`),
  bidderSignedAt: ofEngagement((row) => `${row}.bidder_signed_at`),
  acceptedWorkAt: ofEngagement((row) => `${row}.accepted_at`),
  endedAt: ofEngagement((row) => `${row}.ended_at`),
};

const byId = (column: string) => (row: string, child: string) =>
  `from person ${child} where ${child}.id = ${row}.${column}`;

/** Its row is one of `engagement_change` of an engagement that the viewer may know. */
export const changeReading = new Reading('EngagementChange')
  .plain('id', 'number', 'side', 'proposedAt', 'what', 'why', 'words', 'acceptedAt', 'approvalWords', 'settledAt')
  .column(
    'priceEffect',
    sum((row) => `${row}.price_effect`),
  )
  .column('endsOn', (row) => `${row}.ends_on::text`)
  .column('milestoneTitle', (row) => `(select cm.title from milestone cm where cm.id = ${row}.milestone_id)`)
  .column('milestoneDueOn', (row) => `${row}.milestone_due_on::text`)
  .column('answerBy', (row) => `${row}.answer_by::text`)
  .resolved('state', recorded)
  .resolved('moves', { ...recorded, ...standing })
  .one('proposedBy', () => personReading, byId('proposed_by'))
  .one('acceptedBy', () => personReading, byId('accepted_by'))
  .one('approver', () => personReading, byId('approver_id'))
  .one('settledBy', () => personReading, byId('settled_by'));

engagementReading
  .many(
    'changes',
    () => changeReading,
    (row, child) => `from engagement_change ${child} where ${child}.engagement_id = ${row}.id order by ${child}.number`,
  )
  .column(
    'endsOn',
    (row) => `coalesce(${row}.ends_on, (select coalesce(oj.ends_on, oj.starts_on) from job oj
    where oj.id = ${row}.job_id))::text`,
  )
  .column(
    'priceNow',
    (row) => `(select json_build_object('amount', ${row}.agreed_total + ${row}.changes_effect, 'currency', nj.currency)
      from job nj where nj.id = ${row}.job_id and ${row}.agreed_total is not null)`,
  )
  .resolved('mayProposeChange', {
    isRequester: isRequesterOfEngagement,
    isBidder: isBidderOfEngagement,
    requesterSignedAt: (row) => `${row}.requester_signed_at`,
    bidderSignedAt: (row) => `${row}.bidder_signed_at`,
    acceptedAt: (row) => `${row}.accepted_at`,
    endedAt: (row) => `${row}.ended_at`,
  })
  .resolved('growth', {
    agreed: (row) => `${row}.agreed_total`,
    count: (row) => `${row}.changes_accepted`,
    effect: (row) => `${row}.changes_effect`,
  });
