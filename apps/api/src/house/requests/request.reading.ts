import { isLeading } from '@bidwell/domain/permissions';
import { promiseInstanceReading } from '../../delivery/promises/promise.reading.js';
import { goalReading } from '../../goals/goal.reading.js';
import { personReading } from '../../people/person.reading.js';
import { Reading, type Scope, type Source } from '../../platform/reading/reading.js';
import { serviceReading } from '../services/service.reading.js';

const byId =
  (table: string, column: string): Source =>
  (row, child) =>
    `from ${table} ${child} where ${child}.id = ${row}.${column}`;

/** Both sides read a request, and leaders who stand on no bidder's side. */
export function isRequestVisible(row: string, scope: Scope): string {
  if (scope.viewer?.bidderId == null && scope.viewer !== null && isLeading(scope.viewer)) return 'true';
  return `(${row}.asked_by = ${scope.personId()} or ${row}.bidder_id = ${scope.bidderId()})`;
}

/** Its row is one of `service_request` that the viewer may read. */
export const serviceRequestReading = new Reading('ServiceRequest')
  .plain('id', 'words', 'createdAt', 'takenAt', 'turnedDownAt', 'turnedDownWords', 'withdrawnAt', 'closedAt')
  .column(
    'price',
    (row) => `(case when ${row}.price_from is not null
      then json_build_object('amount', ${row}.price_from, 'currency', ${row}.currency) end)`,
  )
  .column('isMine', (row, scope) => `${row}.asked_by = ${scope.personId()}`)
  .column('isOurs', (row, scope) => `coalesce(${row}.bidder_id = ${scope.bidderId()}, false)`)
  .one(
    'promise',
    () => promiseInstanceReading,
    (row, child) => `from promise_instance ${child} where ${child}.request_id = ${row}.id`,
  )
  .one('service', () => serviceReading, byId('service', 'service_id'))
  .one('askedBy', () => personReading, byId('person', 'asked_by'))
  .one('takenBy', () => personReading, byId('person', 'taken_by'))
  .one('goal', () => goalReading, byId('goal', 'goal_id'));
