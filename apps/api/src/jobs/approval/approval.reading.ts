import { personReading } from '../../people/person.reading.js';
import { Reading } from '../../platform/reading/reading.js';

export const approvalReading = new Reading('Approval').plain('id', 'requestedAt', 'answer', 'words', 'answeredAt').one(
  'approver',
  () => personReading,
  (row, child) => `from person ${child} where ${child}.id = ${row}.approver_id`,
);
