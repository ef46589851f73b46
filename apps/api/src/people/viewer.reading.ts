import { Reading } from '../platform/reading/reading.js';
import { isGuestPerson } from './claim-account.js';
import { personReading } from './person.reading.js';

/** The viewer's own row. Rooms that come later lend it more. */
export const viewerReading = new Reading('Viewer')
  .plain('email', 'isLeader', 'isAdministrator')
  .column('isGuest', isGuestPerson)
  .column('mayPost', (row) => `${row}.department_id is not null`)
  .one(
    'person',
    () => personReading,
    (row, child) => `from person ${child} where ${child}.id = ${row}.id`,
  );
