import { Reading } from '../platform/reading/reading.js';

export const departmentReading = new Reading('Department').plain('id', 'name');

export const personReading = new Reading('Person').plain('id', 'name').one(
  'department',
  () => departmentReading,
  (row, child) => `from department ${child} where ${child}.id = ${row}.department_id`,
);
