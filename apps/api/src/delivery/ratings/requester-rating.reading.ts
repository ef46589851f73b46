import { requesterConductReading } from '../../jobs/conduct/requester-conduct.reading.js';
import { Reading } from '../../platform/reading/reading.js';
import { engagementReading } from '../engagements/engagement.reading.js';
import { isBidderOfEngagement, isRequesterOfEngagement } from '../engagements/engagement-visibility.sql.js';

const given = (column: string) => (row: string) =>
  `(select rr.${column} from requester_rating rr where rr.engagement_id = ${row}.engagement_id)`;

/** Its row is the question that was asked when the work was accepted. */
export const requesterRatingReading = new Reading('RequesterRating')
  .plain('closesAt')
  .column(
    'canGive',
    (row, scope) => `(${row}.bidder_id = ${scope.bidderId()} and ${row}.person_id <> ${scope.personId()}
      and ${row}.closes_at > clock_timestamp())`,
  )
  .column('clarity', given('clarity'))
  .column('again', given('again'))
  .column('line', (row) => `coalesce(${given('line')(row)}, '')`)
  .column('givenAt', given('given_at'));

engagementReading.one(
  'requesterRating',
  () => requesterRatingReading,
  (row, child, scope) => `from rating_ask ${child} where ${child}.engagement_id = ${row}.id
    and (${isBidderOfEngagement(row, scope)} or (${isRequesterOfEngagement(row, scope)}
      and exists (select from requester_rating rr where rr.engagement_id = ${row}.id)))`,
);

const counted = (column: string) => (row: string) =>
  `(select json_build_object('count', coalesce(sum(rm.${column}), 0)::int,
  'of', coalesce(sum(rm.answers), 0)::int) from requester_rating_month rm
  where rm.person_id = ${row}.requester_id and rm.month >= record_from() and rm.month < record_until())`;

requesterConductReading.column('briefsClear', counted('clear')).column('workAgain', counted('again'));
