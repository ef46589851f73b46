import { personReading } from '../../people/person.reading.js';
import { type Expression, Reading, type Source } from '../../platform/reading/reading.js';
import { isApprovedByViewer, isOnPanel, isOverseen, isPostedByViewer } from '../job-visibility.sql.js';

/** What somebody said of an interest is for them and for the requester alone. */
const toThemAndRequester =
  (column: string): Expression =>
  (row, scope) =>
    `(case when ${row}.person_id = ${scope.personId()} or exists (
      select from job pj where pj.id = ${row}.job_id and pj.requester_id = ${scope.personId()}) then ${row}.${column} else '' end)`;

/** Its row is one of `evaluator`. */
export const evaluatorReading = new Reading('Evaluator')
  .plain('askedAt', 'declaredAt', 'interest', 'submittedAt', 'remindedAt', 'leftAt', 'leftBecause')
  .column('isYou', (row, scope) => `(${row}.person_id is not distinct from ${scope.personId()})`)
  .column(
    'isRequester',
    (row) => `exists (select from job rj where rj.id = ${row}.job_id and rj.requester_id = ${row}.person_id)`,
  )
  .column('interestWords', toThemAndRequester('interest_words'))
  .column('leftWords', toThemAndRequester('left_words'))
  .one(
    'person',
    () => personReading,
    (row, child) => `from person ${child} where ${child}.id = ${row}.person_id`,
  )
  .one(
    'substituteFor',
    () => personReading,
    (row, child) => `from person ${child} where ${child}.id = ${row}.substitutes`,
  );

/** The panel of the job behind `row`, to its own side: the requester first, then as they were asked. */
export const panelOf: Source = (row, child, scope) => `from evaluator ${child} where ${child}.job_id = ${row}.id
  and (${isPostedByViewer(row, scope)} or ${isApprovedByViewer(row, scope)} or ${isOnPanel(row, scope)} or ${isOverseen(row, scope)})
  order by ${child}.person_id <> ${row}.requester_id, ${child}.asked_at, ${child}.person_id`;
