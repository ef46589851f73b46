import { bidderReading, categoryReading } from '../../bidders/bidder.reading.js';
import { promiseRecordReading } from '../../delivery/outcome.reading.js';
import { personReading } from '../../people/person.reading.js';
import { Reading } from '../../platform/reading/reading.js';

/** Its row is one of `service` that the viewer may read. */
export const serviceReading = new Reading('Service')
  .plain('id', 'title', 'about', 'includes', 'retiredAt')
  .column('typicalHours', (row) => `${row}.typical_hours::float8`)
  .column(
    'promise',
    (row) => `json_build_object('text', ${row}.text, 'metric', ${row}.metric, 'target', ${row}.target::float8,
      'unit', ${row}.unit, 'clock', ${row}.clock, 'remedy', ${row}.remedy)`,
  )
  .column(
    'priceFrom',
    (row) => `(case when ${row}.price_from is not null
      then json_build_object('amount', ${row}.price_from, 'currency', ${row}.currency) end)`,
  )
  .one(
    'bidder',
    () => bidderReading,
    (row, child) => `from bidder ${child} where ${child}.id = ${row}.bidder_id`,
  )
  .one(
    'category',
    () => categoryReading,
    (row, child) => `from category ${child} where ${child}.id = ${row}.category_id`,
  )
  .one(
    'contact',
    () => personReading,
    (row, child) => `from person ${child} where ${child}.id = ${row}.contact_id and ${child}.deactivated_at is null`,
  )
  .one(
    'record',
    () => promiseRecordReading,
    (row, child) => `from promise_record ${child} where ${child}.bidder_id = ${row}.bidder_id
      and ${child}.promise_key = promise_key(${row}.text, ${row}.metric)`,
  )
  .resolved('askRefusal', {
    isOwn: (row, scope) => `coalesce(${row}.bidder_id = ${scope.bidderId()}, false)`,
    isRetired: (row) => `${row}.retired_at is not null`,
    price: (row) => `${row}.price_from::float8`,
    limit: (row) => `direct_request_limit(${row}.id)::float8`,
  });
