import { CURE_SILENCE_DAYS } from '@bidwell/domain/engagement-trouble';
import { type Expression, Reading, type Scope } from '../../platform/reading/reading.js';
import { engagementReading } from '../engagements/engagement.reading.js';
import { isBidderOfEngagement, isRequesterOfEngagement } from '../engagements/engagement-visibility.sql.js';

const TODAY = `(clock_timestamp() at time zone 'UTC')::date::text`;

const ofEngagement = (value: (row: string, scope: Scope) => string) => (row: string, scope: Scope) =>
  `(select ${value('te', scope)} from engagement te where te.id = ${row}.engagement_id)`;

const recompeteAfter = (jobId: string) =>
  `coalesce((select tp.recompete_after from job_policy tp where tp.job_id = ${jobId}), 'probation')`;

/** What was recorded of trouble, and the day today. */
const recorded: Record<string, Expression> = {
  cureBy: (row) => `${row}.cure_by::text`,
  curedAt: (row) => `${row}.cured_at`,
  probationUntil: (row) => `${row}.probation_until::text`,
  passedAt: (row) => `${row}.passed_at`,
  endedAt: (row) => `${row}.ended_at`,
  today: () => TODAY,
};

const standing = (of: (value: Expression) => Expression): Record<string, Expression> => ({
  isRequester: of(isRequesterOfEngagement),
  isBidder: of(isBidderOfEngagement),
  startedAt: of((row) => `${row}.started_at`),
  acceptedWorkAt: of((row) => `${row}.accepted_at`),
  endedWorkAt: of((row) => `${row}.ended_at`),
  recompeteAfter: of((row) => recompeteAfter(`${row}.job_id`)),
});

/** Its row is one of `trouble` of an engagement that the viewer may know. */
export const troubleReading = new Reading('Trouble')
  .plain('id', 'openedAt', 'words', 'plan', 'plannedAt', 'curedAt', 'probationAt', 'probationWords', 'probationTerms')
  .plain('passedAt', 'endedAt', 'endWords', 'answer', 'answeredAt')
  .column('cureBy', (row) => `${row}.cure_by::text`)
  .column('silenceUntil', (row) => `(${row}.cure_by + ${CURE_SILENCE_DAYS})::text`)
  .column('probationUntil', (row) => `${row}.probation_until::text`)
  .column(
    'grounds',
    (row) => `array(select tg.label from trouble_ground tg where tg.trouble_id = ${row}.id order by tg.label)`,
  )
  .column(
    'newJobId',
    (row, scope) => `(case when ${ofEngagement(isRequesterOfEngagement)(row, scope)} then ${row}.new_job_id end)`,
  )
  .resolved('state', recorded)
  .resolved('moves', {
    ...recorded,
    ...standing(ofEngagement),
    hasAnswered: (row) => `(${row}.answered_at is not null)`,
  });

export const troubleGroundReading = new Reading('TroubleGround').plain('id', 'label');

engagementReading
  .many(
    'troubles',
    () => troubleReading,
    (row, child) => `from trouble ${child} where ${child}.engagement_id = ${row}.id order by ${child}.opened_at`,
  )
  .many(
    'troubleGrounds',
    () => troubleGroundReading,
    (row, child, scope) => `from trouble_grounds(${row}.id) ${child}
      where ${isRequesterOfEngagement(row, scope)} order by ${child}.label`,
  )
  .column('recompeteAfter', (row) => recompeteAfter(`${row}.job_id`))
  .resolved('mayOpenCure', {
    ...standing((value) => value),
    hasOpen: (row) => `exists (select from trouble ot where ot.engagement_id = ${row}.id
      and num_nonnulls(ot.cured_at, ot.passed_at, ot.ended_at) = 0
      and case when ot.probation_at is null then ot.cure_by + ${CURE_SILENCE_DAYS} else ot.probation_until end >= ${TODAY}::date)`,
  });
