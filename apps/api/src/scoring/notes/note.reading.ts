import { personReading } from '../../people/person.reading.js';
import { Reading } from '../../platform/reading/reading.js';
import { openedProposalReading } from '../../proposals/door/opened-proposal.reading.js';
import { isJudgingAlone } from '../judging-alone.sql.js';

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
