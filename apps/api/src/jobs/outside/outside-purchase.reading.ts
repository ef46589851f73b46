import { categoryReading } from '../../bidders/bidder.reading.js';
import { departmentReading, personReading } from '../../people/person.reading.js';
import { Reading, type Source } from '../../platform/reading/reading.js';

const byId =
  (table: string, column: string): Source =>
  (row, child) =>
    `from ${table} ${child} where ${child}.id = ${row}.${column}`;

export const outsidePurchaseReading = new Reading('OutsidePurchase')
  .plain('id', 'title', 'supplier', 'reason', 'words', 'recordedAt')
  .column('boughtOn', (row) => `${row}.bought_on::text`)
  .column('price', (row) => `json_build_object('amount', ${row}.amount, 'currency', ${row}.currency)`)
  .one('recorder', () => personReading, byId('person', 'recorded_by'))
  .one('department', () => departmentReading, byId('department', 'department_id'))
  .one('category', () => categoryReading, byId('category', 'category_id'));

/** Its row is a sum over months: see `outside-purchases.service.ts`. */
export const outsideTotalReading = new Reading('OutsideTotal')
  .plain('purchases')
  .column('total', (row) => `json_build_object('amount', ${row}.amount, 'currency', ${row}.currency)`)
  .one('category', () => categoryReading, byId('category', 'category_id'));
