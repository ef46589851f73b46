import { isLeading } from '@bidwell/domain/permissions';
import { bidderReading } from '../../bidders/bidder.reading.js';
import { jobReading } from '../../jobs/job.reading.js';
import { isPostedByViewer } from '../../jobs/job-visibility.sql.js';
import { personReading } from '../../people/person.reading.js';
import { Reading, type Scope } from '../../platform/reading/reading.js';
import { debriefReading } from '../award.reading.js';

const ofJob = (value: string) => (row: string) => `(select ${value} from job cj where cj.id = ${row}.job_id)`;

const byId = (table: string, column: string) => (row: string, child: string) =>
  `from ${table} ${child} where ${child}.id = ${row}.${column}`;

/** Who takes part in a challenge: the bidder that made it, the requester, and the reviewer. */
const takesPart = (row: string, scope: Scope) => `(${row}.bidder_id = ${scope.bidderId()}
  or ${row}.reviewer_id = ${scope.personId()}
  or exists (select from job cj where cj.id = ${row}.job_id and ${isPostedByViewer('cj', scope)}))`;

/** Who sees a challenge: those who take part in it, and leaders who speak for no bidder. */
export function seesChallenge(row: string, scope: Scope): string {
  return scope.viewer?.bidderId === null && isLeading(scope.viewer) ? 'true' : takesPart(row, scope);
}

export const challengeReading = new Reading('Challenge')
  .plain('id', 'jobId', 'words', 'madeAt', 'outcome', 'answer', 'answeredAt')
  .column('dueOn', (row) => `${row}.due_on::text`)
  .column('jobReference', ofJob(`'JOB-' || cj.number`))
  .column('jobTitle', ofJob('cj.title'))
  .column('isMineToAnswer', (row, scope) => `(${row}.reviewer_id = ${scope.personId()} and ${row}.answered_at is null)`)
  .one(
    'requester',
    () => personReading,
    (row, child) => `from person ${child} join job cr on cr.requester_id = ${child}.id where cr.id = ${row}.job_id`,
  )
  .one('bidder', () => bidderReading, byId('bidder', 'bidder_id'))
  .one('reviewer', () => personReading, byId('person', 'reviewer_id'))
  .one(
    'debrief',
    () => debriefReading,
    (row, child, scope) =>
      `from debrief ${child} where ${child}.proposal_id = ${row}.proposal_id and ${takesPart(row, scope)}`,
  );

jobReading.many(
  'challenges',
  () => challengeReading,
  (row, child, scope) => `from challenge ${child} where ${child}.job_id = ${row}.id and ${seesChallenge(child, scope)}
    order by ${child}.made_at`,
);

debriefReading
  .one(
    'challenge',
    () => challengeReading,
    (row, child) => `from challenge ${child} where ${child}.proposal_id = ${row}.proposal_id`,
  )
  .column(
    'challengeUntil',
    (
      row,
    ) => `(select working_days_after((${row}.told_at at time zone 'UTC')::date, jp.challenge_days)::text from job_policy jp
      where jp.job_id = ${row}.job_id and jp.challenge_days > 0 and ${row}.outcome <> 'won')`,
  );
