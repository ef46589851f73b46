import { bidderReading } from '../../bidders/bidder.reading.js';
import { Reading, type Source } from '../../platform/reading/reading.js';
import { isOnPanel } from '../job-visibility.sql.js';

/** Its row is an invitation. */
export const declaredBidderReading = new Reading('DeclaredBidder')
  .column(
    'isOwnDepartment',
    (row, scope) => `exists (select from bidder db join person dp on dp.department_id = db.department_id
      where db.id = ${row}.bidder_id and dp.id = ${scope.personId()})`,
  )
  .one(
    'bidder',
    () => bidderReading,
    (row, child) => `from bidder ${child} where ${child}.id = ${row}.bidder_id`,
  );

/** Everybody who is invited to the job behind `row`, to those who judge it. */
export const declaredOn: Source = (
  row,
  child,
  scope,
) => `from invitation ${child} join bidder nb on nb.id = ${child}.bidder_id
  where ${child}.job_id = ${row}.id and ${isOnPanel(row, scope)} order by nb.kind, nb.name`;
