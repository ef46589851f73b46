import type { Expression } from '../../platform/reading/reading.js';

/**
 * Whether the policy of the draft behind `row` asks for approval before it is published. Which policy that is says
 * libs/domain/policy.ts; a test compares the two.
 */
export const needsApproval: Expression = (row) => `coalesce(${row}.published_at is null and (
  select pol.approver_id is not null from policy pol
  where (pol.category_id is null or pol.category_id = ${row}.category_id)
    and pol.value_from <= case when pol.currency = ${row}.currency then coalesce(${row}.budget_high, 0) else 0 end
  order by pol.category_id is null, pol.value_from desc, pol.currency <> ${row}.currency, pol.currency limit 1), false)`;
