import { Reading } from '../platform/reading/reading.js';
import { personReading } from './person.reading.js';

/** The viewer's own row. Rooms that come later lend it more. */
export const viewerReading = new Reading('Viewer')
  .plain('email', 'isLeader', 'isAdministrator')
  .column('mayPost', (row) => `${row}.department_id is not null`)
  .one(
    'person',
    () => personReading,
    (row, child) => `from person ${child} where ${child}.id = ${row}.id`,
  );
