import { RATING_WORDS } from '@bidwell/domain/rating';
import { RECORD_MINIMUM } from '@bidwell/domain/record';
import { bidderReading } from '../../bidders/bidder.reading.js';
import { Reading, type Scope } from '../../platform/reading/reading.js';

const share = (count: string, of: string) => `json_build_object('count', ${count}, 'of', ${of})`;

const inTwelveMonths = (row: string) => `${row}.month >= record_from() and ${row}.month < record_until()`;

const ratings = (row: string, expression: string) =>
  `(select ${expression} from rating_month rm where rm.bidder_id = ${row}.bidder_id and ${inTwelveMonths('rm')})`;

const summed = (...columns: string[]) => columns.map((column) => `coalesce(sum(rm.${column}), 0)::int`).join(' + ');

const ratingShare = (count: string[], of: string[]) => (row: string) =>
  ratings(row, share(summed(...count), summed(...of)));

const KEPT = ['kept_yes', 'kept_mostly', 'kept_no'];

const WORDS = RATING_WORDS.map(
  (word) => `json_build_object('word', '${word}', 'share', ${share(summed(word), summed(...RATING_WORDS))})`,
);

/** Its row has the bidder's id alone: the record is summed from the months of its counters. */
export const bidderRecordReading = new Reading('BidderRecord')
  .column('from', () => 'record_from()')
  .column('to', () => 'record_until() - 1')
  .column(
    'kept',
    (row) => `(select ${share('coalesce(sum(pm.times_kept), 0)::int', 'coalesce(sum(pm.times_due), 0)::int')}
      from promise_month pm where pm.bidder_id = ${row}.bidder_id and ${inTwelveMonths('pm')})`,
  )
  .column('answered', ratingShare(['answered'], ['asked']))
  .column('saidKept', ratingShare(['kept_yes', 'kept_mostly'], KEPT))
  .column('again', ratingShare(['again_yes'], ['again_yes', 'again_no']))
  .column('words', (row) =>
    ratings(
      row,
      `case when ${summed(...RATING_WORDS)} < ${RECORD_MINIMUM} then '[]'::json else json_build_array(${WORDS.join(', ')}) end`,
    ),
  )
  .column(
    'comeBack',
    (row) => `(select ${share('coalesce(sum(cb.came), 0)::int', 'coalesce(sum(cb.could), 0)::int')}
      from come_back_month cb where cb.bidder_id = ${row}.bidder_id and ${inTwelveMonths('cb')})`,
  );

/** Colleagues may choose anybody, so they read every record; a vendor's people read their own. */
const mayRead = (bidder: string, scope: Scope) =>
  scope.viewer?.isEmployee === true ? 'true' : `${bidder} = ${scope.bidderId()}`;

bidderReading.one(
  'record',
  () => bidderRecordReading,
  (row, child, scope) => `from (select ${row}.id as bidder_id where ${mayRead(`${row}.id`, scope)}) ${child}`,
);
