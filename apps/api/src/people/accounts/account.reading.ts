import { FIRST_PASSWORD_DAYS } from '@bidwell/domain/own-password';
import { Reading } from '../../platform/reading/reading.js';
import { personReading } from '../person.reading.js';

/** Its row is the person. Rooms that come later lend it more. */
export const accountReading = new Reading('PersonAccount')
  .plain('id', 'email', 'isLeader', 'isAdministrator', 'deactivatedAt')
  .column('firstPasswordUntil', (row) => `${row}.first_password_at + interval '${FIRST_PASSWORD_DAYS} days'`)
  .one(
    'person',
    () => personReading,
    (row, child) => `from person ${child} where ${child}.id = ${row}.id`,
  )
  .one(
    'manager',
    () => personReading,
    (row, child) => `from person ${child} where ${child}.id = ${row}.manager_id`,
  );
