import { sqlState } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/refusal.js';

const IN_BETWEEN = 'The deadline passed while this was on its way. Nothing was changed.';

/** The deadline passed between the question whether there is time and the deed: PostgreSQL had the last word. */
export function tooLate(error: unknown, words = IN_BETWEEN): never {
  if (sqlState(error) !== 'BW003') throw error;
  return refuse('WRONG_STATE', words);
}
