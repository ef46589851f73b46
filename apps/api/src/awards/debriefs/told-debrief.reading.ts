import { bidderReading } from '../../bidders/bidder.reading.js';
import { requesterViewReading } from '../../jobs/job.reading.js';
import { Reading } from '../../platform/reading/reading.js';
import { debriefReading } from '../award.reading.js';

export const debriefQuestionReading = new Reading('DebriefQuestion')
  .plain('words', 'askedAt', 'answer', 'answeredAt')
  .column('id', (row) => `${row}.proposal_id`)
  .column('dueOn', (row) => `${row}.due_on::text`);

/** Whoever sees the debrief sees what was asked about it: its bidder, and the requester. */
const questionOf = (row: string, child: string) =>
  `from debrief_question ${child} where ${child}.proposal_id = ${row}.proposal_id`;

export const toldDebriefReading = new Reading('ToldDebrief')
  .plain('proposalId', 'outcome', 'ownWords', 'isEmpty', 'usefulness', 'usefulnessWords')
  .one(
    'bidder',
    () => bidderReading,
    (row, child) => `from bidder ${child} where ${child}.id = ${row}.bidder_id`,
  )
  .one('question', () => debriefQuestionReading, questionOf);

debriefReading.one('question', () => debriefQuestionReading, questionOf);

requesterViewReading.many(
  'debriefs',
  () => toldDebriefReading,
  (row, child) => `from debrief ${child} join bidder tb on tb.id = ${child}.bidder_id where ${child}.job_id = ${row}.id
    order by tb.name`,
);
