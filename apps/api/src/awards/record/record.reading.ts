import { bidderReading } from '../../bidders/bidder.reading.js';
import { personReading } from '../../people/person.reading.js';
import { Reading, type Scope, type Source } from '../../platform/reading/reading.js';
import { mayReadMinutes } from '../../proposals/door/minutes.reading.js';
import { bidderIdOf, variantTitleOf } from '../../proposals/door/opened-proposal.reading.js';
import {
  labelOf,
  recordedProposalReading,
  recordedProposalsOf,
} from '../../proposals/door/recorded-proposal.reading.js';
import { toldToAllReading } from '../../proposals/clarification/clarification.reading.js';
import { scoreFacts } from '../../scoring/score.reading.js';
import { isJudgingAlone } from '../../scoring/judging-alone.sql.js';

const byId =
  (table: 'person' | 'bidder', column: string): Source =>
  (row, child) =>
    `from ${table} ${child} where ${child}.id = ${row}.${column}`;

/** Its row has the columns of `score`; those of an agreed score are called the same. */
const recordedScoreReading = new Reading('RecordedScore')
  .plain('criterionId', 'value', 'note')
  .column('at', (row) => `${row}.scored_at`)
  .one('by', () => personReading, byId('person', 'scored_by'));

const recordedDebriefReading = new Reading('RecordedDebrief').plain('outcome', 'toldAt', 'isEmpty');

recordedProposalReading
  .resolved('counted', scoreFacts)
  .resolved('weightedScore', scoreFacts)
  .many(
    'scores',
    () => recordedScoreReading,
    (row, child, scope) => `from score ${child} join criterion sc on sc.id = ${child}.criterion_id
      where ${child}.proposal_id = ${row}.proposal_id
        and (${child}.scored_by = ${scope.personId()} or not ${isJudgingAlone(`${row}.job_id`, scope)})
      order by sc.position, ${child}.scored_at`,
  )
  .many(
    'agreed',
    () => recordedScoreReading,
    (row, child) => `from (select a.proposal_id, a.criterion_id, a.value, a.note, a.agreed_by as scored_by,
        a.agreed_at as scored_at from agreed_score a) ${child}
      join criterion ac on ac.id = ${child}.criterion_id
      where ${child}.proposal_id = ${row}.proposal_id order by ac.position`,
  )
  .one(
    'debrief',
    () => recordedDebriefReading,
    (row, child) => `from debrief ${child} where ${child}.proposal_id = ${row}.proposal_id`,
  );

const recordedChoiceReading = new Reading('RecordedChoice')
  .plain('id', 'words', 'justification', 'decidedAt', 'approvedAt', 'sentBackAt', 'sentBackWords', 'undoneAt')
  .plain('effectiveAt', 'reopenedAt', 'reopenWords')
  .column('label', (row) => labelOf(`${row}.proposal_id`))
  .column('variantTitle', (row) => variantTitleOf(`${row}.proposal_id`, `${row}.variant`))
  .resolved('reasons', {
    reasonCodes: (row) => `${row}.reasons`,
    isOfAward: (row) => `(${row}.proposal_id is not null)`,
  })
  .one(
    'bidder',
    () => bidderReading,
    (row, child) => `from bidder ${child} where ${child}.id = ${bidderIdOf(`${row}.proposal_id`)}`,
  )
  .one('decidedBy', () => personReading, byId('person', 'decided_by'))
  .one('approver', () => personReading, byId('person', 'approver_id'));

const recordedChallengeReading = new Reading('RecordedChallenge')
  .plain('id', 'words', 'madeAt', 'outcome', 'answer', 'answeredAt')
  .one('bidder', () => bidderReading, byId('bidder', 'bidder_id'));

/** Its row is a job whose record the viewer may read. */
export const decisionRecordReading = new Reading('DecisionRecord')
  .many('proposals', () => recordedProposalReading, recordedProposalsOf)
  .many(
    'choices',
    () => recordedChoiceReading,
    (row, child) =>
      `from decision ${child} where ${child}.job_id = ${row}.id order by ${child}.decided_at, ${child}.id`,
  )
  .many(
    'toldToAll',
    () => toldToAllReading,
    (row, child) =>
      `from told_to_all ${child} where ${child}.job_id = ${row}.id order by ${child}.told_at, ${child}.id`,
  )
  .many(
    'challenges',
    () => recordedChallengeReading,
    (row, child) => `from challenge ${child} where ${child}.job_id = ${row}.id order by ${child}.made_at, ${child}.id`,
  );

/**
 * Whether the viewer may read how the job behind `row` was decided: whoever may read its minutes, once a choice is made or a
 * further round took its place. Before, an evaluator would read scores of others here before giving their own.
 */
export function mayReadDecision(row: string, scope: Scope): string {
  const isJudged = `(${row}.choice_at is not null or ${row}.decided_at is not null or is_continued(${row}.id))`;
  return `(${isJudged} and ${mayReadMinutes(row, scope)})`;
}
