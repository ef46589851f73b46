import { accountReading } from '../../people/accounts/account.reading.js';
import { departmentReading, personReading } from '../../people/person.reading.js';
import { Reading } from '../../platform/reading/reading.js';
import { bidderReading } from '../bidder.reading.js';

/** Its row is the person. */
export const memberReading = new Reading('Member')
  .plain('id', 'email', 'deactivatedAt')
  .column('isLead', (row) => `(select lm.is_lead from membership lm where lm.person_id = ${row}.id)`)
  .one(
    'person',
    () => personReading,
    (row, child) => `from person ${child} where ${child}.id = ${row}.id`,
  );

/** Its row is the bidder. */
export const bidderAccountReading = new Reading('BidderAccount')
  .plain('id', 'isApproved')
  .one(
    'bidder',
    () => bidderReading,
    (row, child) => `from bidder ${child} where ${child}.id = ${row}.id`,
  )
  .one(
    'department',
    () => departmentReading,
    (row, child) => `from department ${child} where ${child}.id = ${row}.department_id`,
  )
  .many(
    'members',
    () => memberReading,
    (row, child) => `from person ${child} join membership m on m.person_id = ${child}.id
      where m.bidder_id = ${row}.id order by m.is_lead desc, lower(${child}.name), ${child}.id`,
  );

accountReading.one(
  'bidder',
  () => bidderReading,
  (row, child) => `from bidder ${child} join membership m on m.bidder_id = ${child}.id where m.person_id = ${row}.id`,
);
