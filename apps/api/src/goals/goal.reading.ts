import { personReading } from '../people/person.reading.js';
import { isInside } from '@bidwell/domain/permissions';
import { Reading, type Scope } from '../platform/reading/reading.js';

/** Who keeps the goals is for those inside. */
const isColleague = ({ viewer }: Scope) => String(viewer !== null && isInside(viewer));

export const goalWordsReading = new Reading('GoalWords').plain('title', 'customerBenefit', 'replacedAt').one(
  'replacedBy',
  () => personReading,
  (row, child, scope) => `from person ${child} where ${child}.id = ${row}.replaced_by and ${isColleague(scope)}`,
);

export const goalReading = new Reading('Goal').plain('id', 'title', 'customerBenefit', 'retiredAt').many(
  'formerWords',
  () => goalWordsReading,
  (row, child, scope) => `from goal_words ${child} where ${child}.goal_id = ${row}.id and ${isColleague(scope)}
    order by ${child}.replaced_at desc`,
);
