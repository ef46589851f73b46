import { isLeading } from '@bidwell/domain/permissions';
import { personReading } from '../../people/person.reading.js';
import { Reading, type Scope } from '../../platform/reading/reading.js';
import { internalCostOf } from '../../proposals/door/opened-content.sql.js';
import { isBidderOfEngagement } from '../engagements/engagement-visibility.sql.js';
import { engagementReading } from '../engagements/engagement.reading.js';

/** A team's own reckoning is for the team, and for leaders who speak for no bidder. The requester reads the price. */
const mayRead = (row: string, scope: Scope) =>
  scope.viewer?.bidderId === null && isLeading(scope.viewer) ? 'true' : isBidderOfEngagement(row, scope);

const actualCostReading = new Reading('ActualCost')
  .plain('labour', 'passThrough', 'fullCost', 'words', 'recordedAt')
  .one(
    'recordedBy',
    () => personReading,
    (row, child) => `from person ${child} where ${child}.id = ${row}.recorded_by`,
  );

/** Its row is the engagement of a team. What was reckoned is the chosen proposal's own. */
export const costReportReading = new Reading('CostReport')
  .column(
    'price',
    (row) => `(select json_build_object('amount', ${row}.agreed_total, 'currency', pj.currency)
      from job pj where pj.id = ${row}.job_id and ${row}.agreed_total is not null)`,
  )
  .column('currency', (row) => `(select cj.currency from job cj where cj.id = ${row}.job_id)`)
  .resolved('planned', { planned: (row) => internalCostOf(`${row}.proposal_id`) })
  .resolved('differencePercent', {
    planned: (row) => internalCostOf(`${row}.proposal_id`),
    actualFull: (row) => `(select df.full_cost from actual_cost df where df.job_id = ${row}.job_id)`,
  })
  .column(
    'mayRecord',
    (row, scope) =>
      `(${isBidderOfEngagement(row, scope)} and ${row}.delivered_at is not null and ${row}.ended_at is null)`,
  )
  .one(
    'actual',
    () => actualCostReading,
    (row, child) => `from actual_cost ${child} where ${child}.job_id = ${row}.job_id`,
  );

engagementReading.one(
  'costReport',
  () => costReportReading,
  (row, child, scope) => `from engagement ${child} where ${child}.id = ${row}.id and ${mayRead(child, scope)}
    and exists (select from bidder tb where tb.id = ${child}.bidder_id and tb.kind = 'team')`,
);
