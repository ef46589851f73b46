/** How long PostgreSQL works on one statement, waits for one lock, and keeps a transaction that does nothing. Milliseconds. */
export interface Patience {
  statement_timeout: number;
  lock_timeout: number;
  idle_in_transaction_session_timeout: number;
}

/** For pages and moves: somebody waits for the answer, and whatever takes longer keeps a place from others. */
export const FOR_PAGES: Patience = {
  statement_timeout: 5_000,
  lock_timeout: 4_000,
  idle_in_transaction_session_timeout: 10_000,
};

/** For what must get through: at a deadline many wait for the same lock, and each gets its turn. */
export const FOR_SUBMITTING: Patience = {
  statement_timeout: 10_000,
  lock_timeout: 8_000,
  idle_in_transaction_session_timeout: 15_000,
};

/** Milliseconds for one statement of a report, an import or a round of background work. */
export const FOR_REPORTS = 30_000;
