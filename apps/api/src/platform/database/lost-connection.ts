import { sqlState } from './sql-state.js';

/** Nothing was sent: PostgreSQL is not there, is starting, or has no place left. */
const UNREACHED = /^(ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|EAI_AGAIN|57P03|53300|08001|08004)$/;

/** Every connection was taken for longer than anybody waits. */
const NO_PLACE = /timeout exceeded when trying to connect|timeout expired/;

/** What was under way is undone: the connection broke (TypeORM lets go of one that breaks between two statements), PostgreSQL
 * went down, or this server may not write any more. */
const BROKEN =
  /^(ECONNRESET|EPIPE|57P01|57P02|08000|08003|08006|25006)$|Connection terminated|not queryable|runner already released/;

/** PostgreSQL took too long: the statement was cut, the lock did not come free, or others were in the way each time. All is undone. */
const CUT = /^(57014|55P03|25P03|40001|40P01)$/;

/** Whether a statement never reached a PostgreSQL: whatever it was, sending it again does it once. */
export function isUnreached(error: unknown): boolean {
  return UNREACHED.test(sqlState(error)) || UNREACHED.test(wordsOf(error));
}

/** Whether the connection was lost, before or while something was asked over it. */
export function isConnectionLost(error: unknown): boolean {
  return isUnreached(error) || BROKEN.test(sqlState(error)) || BROKEN.test(wordsOf(error));
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}

/** Whether the database has no answer for the moment, while nothing is wrong with what was asked. */
export function isPassing(error: unknown): boolean {
  return isConnectionLost(error) || CUT.test(sqlState(error)) || NO_PLACE.test(wordsOf(error));
}
