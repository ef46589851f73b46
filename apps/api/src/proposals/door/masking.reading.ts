import { personReading } from '../../people/person.reading.js';
import { Reading, type Source } from '../../platform/reading/reading.js';
import { comparisonReading } from './opened-proposal.reading.js';

const personOf: Source = (row, child) => `from person ${child} where ${child}.id = ${row}.person_id`;

export const unmaskingReading = new Reading('Unmasking')
  .plain('reason', 'at')
  .one('person', () => personReading, personOf);

/** How the names of the job behind `row` came to be shown early. */
export const unmaskingOf: Source = (row, child) => `from unmasking ${child} where ${child}.job_id = ${row}.id`;

export const evaluationReadingReading = new Reading('EvaluationReading')
  .plain('hour')
  .one('person', () => personReading, personOf);

/** Who read the opened proposals of the job behind `row`, first to last. */
export const evaluationReadingsOf: Source = (row, child) =>
  `from evaluation_reading ${child} where ${child}.job_id = ${row}.id order by ${child}.hour, ${child}.person_id`;

comparisonReading.one('unmasking', () => unmaskingReading, unmaskingOf);

/** Its row is a reading of a comparison or of a file. */
export const readingOnRecordReading = new Reading('ReadingOnRecord')
  .plain('at', 'thing', 'isOwnSide')
  .column('personName', (row) => `(select who.name from person who where who.id = ${row}.person_id)`)
  .column('reference', (row) => `(select 'JOB-' || rj.number from job rj where rj.id = ${row}.job_id)`)
  .column('title', (row) => `(select rj.title from job rj where rj.id = ${row}.job_id)`);
