import { personReading } from '../../people/person.reading.js';
import { Reading, type Scope } from '../../platform/reading/reading.js';
import { openedProposalReading } from '../../proposals/door/opened-proposal.reading.js';

const evaluationNoteReading = new Reading('EvaluationNote')
  .plain('id', 'words', 'writtenAt')
  .column('isMine', (row, scope) => `(${row}.written_by is not distinct from ${scope.personId()})`)
  .one(
    'writer',
    () => personReading,
    (row, child) => `from person ${child} where ${child}.id = ${row}.written_by`,
  )
  .many(
    'mentioned',
    () => personReading,
    (row, child) => `from person ${child} join evaluation_mention em on em.person_id = ${child}.id
      where em.note_id = ${row}.id order by ${child}.name, ${child}.id`,
  );

/**
 * Whether the viewer still judges by themselves: what colleagues think would be an anchor. It is over with one's own scores
 * submitted, with the decision, and on a panel of one.
 */
const isJudgingAlone = (
  jobId: string,
  scope: Scope,
): string => `exists (select from evaluator own join job nj on nj.id = own.job_id
  where own.job_id = ${jobId} and own.person_id = ${scope.personId()} and own.left_at is null and own.submitted_at is null
    and nj.decided_at is null and exists (select from evaluator other where other.job_id = own.job_id
      and other.person_id <> own.person_id and other.left_at is null))`;

openedProposalReading
  .many(
    'notes',
    () => evaluationNoteReading,
    (row, child, scope) => `from evaluation_note ${child} where ${child}.proposal_id = ${row}.proposal_id
      and ${child}.taken_back_at is null
      and (${child}.written_by = ${scope.personId()} or not ${isJudgingAlone(`${child}.job_id`, scope)})
      order by ${child}.written_at, ${child}.id`,
  )
  .column(
    'hidesNotes',
    (row, scope) => `exists (select from evaluation_note hn where hn.proposal_id = ${row}.proposal_id
      and hn.taken_back_at is null and hn.written_by <> ${scope.personId()} and ${isJudgingAlone('hn.job_id', scope)})`,
  );
