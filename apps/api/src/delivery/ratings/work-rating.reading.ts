import type { Scope } from '../../platform/reading/reading.js';
import { Reading } from '../../platform/reading/reading.js';
import { engagementReading } from '../engagements/engagement.reading.js';

const given = (column: string) => (row: string) => `(select r.${column} from rating r where r.ask_id = ${row}.id)`;

/** Who asked for the work, unless they have joined the bidder since. */
const isAsked = (row: string, scope: Scope) =>
  `(${row}.person_id = ${scope.personId()} and ${row}.bidder_id is distinct from ${scope.bidderId()})`;

const ANSWER = (
  row: string,
) => `(select json_build_object('words', ra.words, 'answeredBy', rp.name, 'answeredAt', ra.answered_at)
  from rating_answer ra join person rp on rp.id = ra.answered_by where ra.ask_id = ${row}.id)`;

/** Its row is a question that the viewer may know: their own, or an answered one about their bidder. */
export const workRatingReading = new Reading('WorkRating')
  .plain('id', 'askedAt', 'closesAt', 'skippedAt')
  .column(
    'about',
    (row) => `(coalesce(
    (select 'JOB-' || aj.number || ', ' || aj.title from engagement ae join job aj on aj.id = ae.job_id where ae.id = ${row}.engagement_id),
    (select s.title from service_request sr join service s on s.id = sr.service_id where sr.id = ${row}.request_id)))`,
  )
  .column('bidderName', (row) => `(select rb.name from bidder rb where rb.id = ${row}.bidder_id)`)
  .column('requesterName', (row) => `(select rp.name from person rp where rp.id = ${row}.person_id)`)
  .column('canGive', (row, scope) => `(${isAsked(row, scope)} and ${row}.closes_at > clock_timestamp())`)
  .column('isOfRequest', (row) => `(${row}.request_id is not null)`)
  .column('givenAt', given('given_at'))
  .column('kept', given('kept'))
  .column('again', given('again'))
  .column('word', given('word'))
  .column('line', (row) => `coalesce(${given('line')(row)}, '')`)
  .column('answer', ANSWER)
  .column(
    'canAnswer',
    (row, scope) =>
      `(${row}.person_id <> ${scope.personId()} and not exists (select from rating_answer ra where ra.ask_id = ${row}.id))`,
  );

/** Who asked for the work reads the question; the bidder's people read what was answered; nobody else reads either. */
export const mayReadRating = (row: string, scope: Scope): string =>
  `(${isAsked(row, scope)} or (${row}.bidder_id = ${scope.bidderId()}
    and exists (select from rating r where r.ask_id = ${row}.id)))`;

engagementReading.one(
  'rating',
  () => workRatingReading,
  (row, child, scope) =>
    `from rating_ask ${child} where ${child}.engagement_id = ${row}.id and ${mayReadRating(child, scope)}`,
);
