import { Reading } from '../../platform/reading/reading.js';

export const jobFileReading = new Reading('JobFile').plain('id', 'name', 'kind', 'size');

/** The finished files of the job behind `row`. */
export const filesOfJob = (row: string, child: string): string =>
  `from job_file ${child} where ${child}.job_id = ${row}.id and ${child}.digest is not null order by ${child}.begun_at, ${child}.id`;
