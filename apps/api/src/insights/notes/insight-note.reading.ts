import { bidderName } from '../../awards/contests/contest.reading.js';
import { personReading } from '../../people/person.reading.js';
import { Reading } from '../../platform/reading/reading.js';

export const insightNoteReading = new Reading('InsightNote')
  .plain('id', 'words', 'madeAt')
  .column('day', (row) => `${row}.day::text`)
  .column('bidderKey', (row) => `${row}.contest_bidder_id`)
  .column('bidderName', bidderName)
  .one(
    'madeBy',
    () => personReading,
    (row, child) => `from person ${child} where ${child}.id = ${row}.made_by`,
  );
