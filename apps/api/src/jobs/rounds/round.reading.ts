import { Reading, type Scope } from '../../platform/reading/reading.js';
import { isViewerInvited } from '../job-visibility.sql.js';

const nextOf = (row: string) =>
  `(select nr.id from job nr where nr.previous_round_id = ${row}.id and nr.cancelled_at is null)`;

/** Its row is the job itself, one of several rounds as far as the viewer may know. */
export const roundReading = new Reading('Round')
  .column('number', (row) => `${row}.round_number`)
  .column('words', (row) => `${row}.round_words`)
  .column('previousId', (row) => `${row}.previous_round_id`)
  .column('nextId', (row, scope) => `case when not ${isViewerInvited(row, scope)} then ${nextOf(row)} end`)
  .column(
    'leftOutWords',
    (row, scope) =>
      `case when not ${isViewerInvited(row, scope)} and ${row}.round_number > 1 then ${row}.left_out_words end`,
  );

/** Whether the job is one of several rounds to this viewer: a bidder hears of a further one by its own side of the job. */
export function isOneOfRounds(row: string, scope: Scope): string {
  return `(${row}.round_number > 1 or (not ${isViewerInvited(row, scope)} and ${nextOf(row)} is not null))`;
}

/** The job with which the rounds of the job with this id began. */
export function firstRoundOf(jobId: string): string {
  return `coalesce((select fr.first_round_id from job fr where fr.id = ${jobId}), ${jobId})`;
}
