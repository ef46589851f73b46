import { isAdministering, isLeading } from '@bidwell/domain/permissions';
import { categoryReading } from '../../bidders/bidder.reading.js';
import { personReading } from '../../people/person.reading.js';
import { type Expression, Reading, type Scope, type Source } from '../../platform/reading/reading.js';
import { isApprovedByViewer, isPostedByViewer } from '../job-visibility.sql.js';

/** Which policy it was tells how large a hidden budget is: bidders read what it asks, not where it comes from. */
function mayKnowBand(row: string, scope: Scope): string {
  const { viewer } = scope;
  if (viewer !== null && viewer.bidderId === null && (isLeading(viewer) || isAdministering(viewer))) return 'true';
  return `exists (select from job pj where pj.id = ${row}.job_id
    and (${isPostedByViewer('pj', scope)} or ${isApprovedByViewer('pj', scope)}))`;
}

const valueFrom: Expression = (row, scope) => `case when ${row}.value_from is not null and ${mayKnowBand(row, scope)}
  then json_build_object('amount', ${row}.value_from, 'currency', (select vj.currency from job vj where vj.id = ${row}.job_id)) end`;

const awardApprovalFrom: Expression = (
  row,
  scope,
) => `case when ${row}.award_approval_from is not null and ${mayKnowBand(row, scope)}
  then json_build_object('amount', ${row}.award_approval_from, 'currency', (select aj.currency from job aj where aj.id = ${row}.job_id)) end`;

/** Who approves choices is as little for bidders to know as from which total on. */
const knownPerson =
  (column: string): Source =>
  (row, child, scope) =>
    `from person ${child} where ${child}.id = ${row}.${column} and ${mayKnowBand(row, scope)}`;

export const jobPolicyReading = new Reading('JobPolicy')
  .plain('needsApproval', 'minOpenDays', 'minProposals', 'hidesCount', 'debriefLevel', 'fanOutLimit')
  .plain(
    'lateChangeDays',
    'insideTeamCount',
    'isBlind',
    'twoEnvelopes',
    'twoPersonRelease',
    'maxPreference',
    'challengeDays',
  )
  .column('valueFrom', valueFrom)
  .column('awardApprovalFrom', awardApprovalFrom)
  .column('hasAwardApproval', (row) => `(${row}.award_approver_id is not null)`)
  .one('awardApprover', () => personReading, knownPerson('award_approver_id'))
  .one('awardDeputy', () => personReading, knownPerson('award_deputy_id'))
  .one(
    'challengeReviewer',
    () => personReading,
    (row, child) => `from person ${child} where ${child}.id = ${row}.challenge_reviewer_id`,
  )
  .one(
    'category',
    () => categoryReading,
    (row, child, scope) =>
      `from category ${child} where ${child}.id = ${row}.category_id and ${mayKnowBand(row, scope)}`,
  );

const byId =
  (table: string, column: string): Source =>
  (row, child) =>
    `from ${table} ${child} where ${child}.id = ${row}.${column}`;

export const policyReading = new Reading('Policy')
  .plain('id', 'minOpenDays', 'minProposals', 'hidesCount', 'debriefLevel', 'fanOutLimit', 'lateChangeDays')
  .plain('isBlind', 'twoEnvelopes', 'twoPersonRelease', 'maxPreference', 'challengeDays', 'recompeteAfter')
  .column('valueFrom', (row) => `json_build_object('amount', ${row}.value_from, 'currency', ${row}.currency)`)
  .column(
    'awardApprovalFrom',
    (row) =>
      `case when ${row}.award_approval_from is not null then json_build_object('amount', ${row}.award_approval_from, 'currency', ${row}.currency) end`,
  )
  .column(
    'requestLimit',
    (row) =>
      `case when ${row}.request_limit is not null then json_build_object('amount', ${row}.request_limit, 'currency', ${row}.currency) end`,
  )
  .one('awardApprover', () => personReading, byId('person', 'award_approver_id'))
  .one('awardDeputy', () => personReading, byId('person', 'award_deputy_id'))
  .one('challengeReviewer', () => personReading, byId('person', 'challenge_reviewer_id'))
  .one('category', () => categoryReading, byId('category', 'category_id'))
  .one('approver', () => personReading, byId('person', 'approver_id'))
  .one('deputy', () => personReading, byId('person', 'deputy_id'));

export const holidayReading = new Reading('Holiday').plain('name').column('day', (row) => `${row}.day::text`);
