import { bidderReading } from '../../bidders/bidder.reading.js';
import { personReading } from '../../people/person.reading.js';
import { Reading, type Scope } from '../../platform/reading/reading.js';
import { cataloguePromiseReading } from '../house.reading.js';
import { serviceReading } from '../services/service.reading.js';
import { showsItself } from './storefront-visibility.sql.js';

export const storefrontPictureReading = new Reading('StorefrontPicture').plain('id', 'alt', 'caption');

/** Every storefront that the viewer may look at: a bidder that has said nothing of itself has one too. */
export const storefronts = (row: string, scope: Scope): string => `from (
  select b.id, b.name, b.about, b.kind, f.hours, f.lead_days, f.booking_from, f.contact_id, f.edited_at
  from bidder b left join storefront f on f.bidder_id = b.id where ${showsItself('b', scope)}) ${row}`;

const TAKEN = `
  json_build_object('count', coalesce(sum(m.times_taken), 0)::int, 'of', coalesce(sum(m.times_asked), 0)::int)`;

/** Its row is one of `storefronts`. */
export const storefrontReading = new Reading('Storefront')
  .plain('id', 'leadDays', 'editedAt')
  .column('hours', (row) => `coalesce(${row}.hours, '')`)
  .column('bookingFrom', (row) => `${row}.booking_from::text`)
  .column('isOwn', (row, scope) => `coalesce(${row}.id = ${scope.bidderId()}, false)`)
  .column(
    'taken',
    (row) => `(select ${TAKEN} from request_month m where m.bidder_id = ${row}.id
      and m.month >= record_from() and m.month < record_until())`,
  )
  .one(
    'bidder',
    () => bidderReading,
    (row, child) => `from bidder ${child} where ${child}.id = ${row}.id`,
  )
  .one(
    'contact',
    () => personReading,
    (row, child) => `from person ${child} where ${child}.id = ${row}.contact_id and ${child}.deactivated_at is null`,
  )
  .many(
    'people',
    () => personReading,
    (row, child) => `from person ${child} join membership pm on pm.person_id = ${child}.id
      where pm.bidder_id = ${row}.id and ${child}.deactivated_at is null order by ${child}.name limit 50`,
  )
  .many(
    'services',
    () => serviceReading,
    (row, child) => `from service ${child} where ${child}.bidder_id = ${row}.id and ${child}.retired_at is null
      order by ${child}.position, ${child}.created_at`,
  )
  .many(
    'promises',
    () => cataloguePromiseReading,
    (
      row,
      child,
    ) => `from catalogue_promise ${child} where ${child}.bidder_id = ${row}.id and ${child}.retired_at is null
      order by lower(${child}.text)`,
  )
  .many(
    'pictures',
    () => storefrontPictureReading,
    (
      row,
      child,
    ) => `from storefront_picture ${child} where ${child}.bidder_id = ${row}.id and ${child}.digest is not null
      order by ${child}.position, ${child}.begun_at`,
  );
