import { jobReading } from '../jobs/job.reading.js';
import { isPostedByViewer } from '../jobs/job-visibility.sql.js';
import { isLeading } from '@bidwell/domain/permissions';
import { Reading, type Scope } from '../platform/reading/reading.js';
import { openedProposalReading, promisesOf } from '../proposals/door/opened-proposal.reading.js';
import { promiseResultsOf } from './promise-results.sql.js';
import { bidderIdOf } from '../proposals/door/opened-proposal.reading.js';

/** Whether the viewer posted the job or leads, and so reads everything about how it went. */
const isOnAskingSide = (jobId: string, scope: Scope) => {
  if (scope.viewer?.bidderId === null && isLeading(scope.viewer)) return 'true';
  return `exists (select from job oj where oj.id = ${jobId} and ${isPostedByViewer('oj', scope)})`;
};

/** Those, and the bidder that was chosen. */
const mayKnow = (jobId: string, bidderId: string, scope: Scope) =>
  `(${bidderId} = ${scope.bidderId()} or ${isOnAskingSide(jobId, scope)})`;

const total = (column: string) => (row: string) =>
  `(select coalesce(sum(pr.${column}), 0)::int from ${promiseResultsOf(`${row}.job_id`)} pr)`;

export const promiseRecordReading = new Reading('PromiseRecord').plain('timesDue', 'timesKept');

/** Its row is one of `job_outcome`. */
export const jobOutcomeReading = new Reading('JobOutcome')
  .plain('headCount', 'recordedAt', 'customerLine')
  .column('startedOn', (row) => `${row}.started_on::text`)
  .column('endedOn', (row) => `${row}.ended_on::text`)
  .column(
    'spend',
    (row) => `(select json_build_object('amount', ${row}.spend, 'currency', sj.currency)
      from job sj where sj.id = ${row}.job_id and ${row}.spend is not null)`,
  )
  .column('lessons', (row, scope) => `(case when ${isOnAskingSide(`${row}.job_id`, scope)} then ${row}.lessons end)`)
  .column('timesDue', total('times_due'))
  .column('timesKept', total('times_kept'));

/** Its row is a promise of the chosen proposal, beside its job. */
export const madePromiseReading = new Reading('MadePromise')
  .plain('position', 'promise')
  .column(
    'words',
    (row) => `coalesce((select pw.words from ${promiseResultsOf(`${row}.job_id`)} pw
      where pw.position = ${row}.position), '')`,
  )
  .column(
    'isAskedInReport',
    (row) => `exists (select from engagement ae join obligation ao on ao.engagement_id = ae.id
      where ae.job_id = ${row}.job_id and ae.ended_because is distinct from 'reopened'
        and ao.position = ${row}.position and ao.counts = 'measured')`,
  )
  .one(
    'outcome',
    () => promiseRecordReading,
    (row, child) => `from ${promiseResultsOf(`${row}.job_id`)} ${child} where ${child}.position = ${row}.position`,
  );

jobReading
  .one(
    'outcome',
    () => jobOutcomeReading,
    (row, child, scope) => `from job_outcome ${child}
      where ${child}.job_id = ${row}.id and ${mayKnow(`${row}.id`, `${child}.bidder_id`, scope)}`,
  )
  .one(
    'lastTime',
    () => jobReading,
    (row, child, scope) => `from job ${child} where ${isPostedByViewer(row, scope)} and ${child}.id = coalesce(
      (select rj.id from job rj where rj.id = ${row}.repeats_job_id and ${isPostedByViewer('rj', scope)}),
      (select lj.id from job lj join job_outcome lo on lo.job_id = lj.id
        where lj.requester_id = ${scope.personId()} and lj.category_id = ${row}.category_id and lj.id <> ${row}.id
          and lj.decision = 'award' and ${isPostedByViewer('lj', scope)}
        order by lo.recorded_at desc, lj.id limit 1))`,
  )
  .many(
    'promises',
    () => madePromiseReading,
    (row, child, scope) => `from (select aw.job_id, made.* from award aw
        cross join lateral ${promisesOf('aw.proposal_id')} made
        where ${mayKnow('aw.job_id', bidderIdOf('aw.proposal_id'), scope)}) ${child}
      where ${child}.job_id = ${row}.id order by ${child}.position`,
  );

openedProposalReading.many(
  'promiseRecords',
  () => promiseRecordReading,
  (
    row,
    child,
  ) => `from (select made.position, coalesce(r.times_due, 0) as times_due, coalesce(r.times_kept, 0) as times_kept
      from ${promisesOf(`${row}.proposal_id`)} made
      left join promise_record r on r.bidder_id = ${bidderIdOf(`${row}.proposal_id`)}
        and r.promise_key = promise_key(made.promise ->> 'text', made.promise ->> 'metric')) ${child}
    order by ${child}.position`,
);
