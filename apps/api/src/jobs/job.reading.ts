import { bidderReading, categoryReading } from '../bidders/bidder.reading.js';
import { goalReading, goalWordsReading } from '../goals/goal.reading.js';
import { departmentReading, personReading } from '../people/person.reading.js';
import { type Expression, Reading, type Scope } from '../platform/reading/reading.js';
import {
  isApprovedByViewer,
  isAwardApprovedByViewer,
  isOnPanel,
  isOverseen,
  isPostedByViewer,
  isViewerInvited,
  knowsChoice,
  panelStandingOf,
} from './job-visibility.sql.js';
import { conductOf, requesterConductReading } from './conduct/requester-conduct.reading.js';
import { approvalReading } from './approval/approval.reading.js';
import { declaredBidderReading, declaredOn } from './panel/declared-bidder.reading.js';
import { evaluatorReading, panelOf } from './panel/evaluator.reading.js';
import { outstandingOf } from './panel/outstanding.sql.js';
import { needsApproval } from './policies/policy.sql.js';
import { firstRoundOf, isOneOfRounds, roundReading } from './rounds/round.reading.js';
import { lotsOf, partReading } from './lots/lot.reading.js';
import { outageOf } from './outage/outage.sql.js';
import { outageReading, outageSource } from './outage/outage.reading.js';
import { allRatings, answerSpeed, ownRating } from './brief-rating/brief-rating.reading.js';
import { addendaOf, addendumReading, lateChangeFacts } from './addenda/addendum.reading.js';
import { jobPolicyReading } from './policies/policy.reading.js';
import { newestSetOf, questionSetReading } from './question-sets/question-set.reading.js';
import { filesOfJob, jobFileReading } from './files/job-file.reading.js';

/** The phase of the job behind `row`, as libs/domain's `jobPhase` and `phaseSeenBy` say it; a test keeps them equal. */
export const phaseOf: Expression = (
  row,
  scope,
) => `(case when ${row}.published_at is null and ${row}.approver_id is null then 'draft' when ${row}.published_at is null then 'pending'
  when ${row}.cancelled_at is not null then 'cancelled'
  when ${row}.decision = 'award' then 'awarded' when ${row}.decision = 'noAward' then 'notAwarded'
  when ${row}.opened_at is not null and ${row}.choice_at is not null and ${knowsChoice(row, scope)} then 'deciding'
  when ${row}.opened_at is not null then 'opened'
  when ${row}.deadline <= clock_timestamp() then 'opening' else 'open' end)`;

const money = (row: string, column: string) =>
  `case when ${row}.${column} is not null then json_build_object('amount', ${row}.${column}, 'currency', ${row}.currency) end`;

/** A hidden budget is no secret to the one who set it, nor to whoever approves it. */
const budget: Expression = (row, scope) => `(case when ${row}.budget_mode <> 'hidden' or ${isPostedByViewer(row, scope)}
    or ${isApprovedByViewer(row, scope)}
  then json_build_object('mode', ${row}.budget_mode, 'low', ${money(row, 'budget_low')}, 'high', ${money(row, 'budget_high')})
  else json_build_object('mode', 'hidden', 'low', null, 'high', null) end)`;

/** Between the requester and the company: no bidder reads it. */
const noGoalBecause: Expression = (row, scope) =>
  scope.viewer?.bidderId == null
    ? `${row}.no_goal_because`
    : `(case when ${isPostedByViewer(row, scope)} then ${row}.no_goal_because else '' end)`;

const ofJob = (table: string) => (row: string, child: string) =>
  `from ${table} ${child} where ${child}.job_id = ${row}.id order by ${child}.position`;

const byId = (table: string, column: string) => (row: string, child: string) =>
  `from ${table} ${child} where ${child}.id = ${row}.${column}`;

const questionsFor = (row: string, child: string, scope: Scope) =>
  `from question ${child} where ${child}.job_id = ${row}.id and (${child}.answered_at is not null
    or ${child}.bidder_id = ${scope.bidderId()} or ${row}.requester_id = ${scope.personId()}) order by ${child}.asked_at, ${child}.id`;

export const jobLineReading = new Reading('JobLine')
  .plain('id', 'position', 'title', 'details', 'quantity', 'unit', 'basis', 'isOptional', 'lot')
  .column('group', (row) => `${row}.line_group`);

export const jobRequirementReading = new Reading('JobRequirement').plain(
  'id',
  'position',
  'text',
  'wordLimit',
  'isEssential',
);

export const criterionReading = new Reading('Criterion').plain(
  'id',
  'position',
  'title',
  'description',
  'kind',
  'weight',
  'levels',
  'minimum',
);

export const questionReading = new Reading('Question')
  .plain('id', 'text', 'askedAt', 'answer', 'answeredAt')
  .column('isMine', (row, scope) => `(${row}.bidder_id is not distinct from ${scope.bidderId()})`);

export const invitationReading = new Reading('Invitation')
  .plain('reason', 'invitedAt', 'seenAt', 'interestedAt', 'declinedAt', 'declineReason', 'declineWords')
  .one('bidder', () => bidderReading, byId('bidder', 'bidder_id'));

/** Its row is the job itself. */
export const requesterViewReading = new Reading('RequesterView')
  .many(
    'invitations',
    () => invitationReading,
    (row, child) => `from invitation ${child} join bidder ib on ib.id = ${child}.bidder_id
    where ${child}.job_id = ${row}.id order by ib.kind, ib.name`,
  )
  .resolved('lateChangeDeadline', lateChangeFacts)
  .column('briefRatings', allRatings);

/** Its row is the viewer's own invitation. */
export const bidderViewReading = new Reading('BidderView')
  .plain('invitedAt', 'seenAt', 'interestedAt', 'declinedAt', 'declineReason')
  .column('briefRating', ownRating)
  .column(
    'invitedCount',
    (row) => `(select count(*)::int from invitation i where i.job_id = ${firstRoundOf(`${row}.job_id`)})`,
  );

export const jobReading: Reading = new Reading('Job')
  .plain('id', 'draftVersion', 'title', 'summary', 'dateFlexibility', 'place', 'headCount', 'services', 'currency')
  .plain('answers')
  .plain('switchingCost', 'supervisionCost', 'homePreference')
  .plain(
    'customerBenefit',
    'questionsDue',
    'answersDue',
    'deadline',
    'isDropBox',
    'invitationMode',
    'publishedAt',
    'openedAt',
    'cancelReason',
    'isSample',
  )
  .column('reference', (row) => `('JOB-' || ${row}.number)`)
  .column('startsOn', (row) => `${row}.starts_on::text`)
  .column('endsOn', (row) => `${row}.ends_on::text`)
  .column('decisionDue', (row) => `${row}.decision_due::text`)
  .column('phase', phaseOf)
  .column('budget', budget)
  .resolved('moves', {
    phase: phaseOf,
    questionsDue: (row) => `${row}.questions_due`,
    readAt: () => 'clock_timestamp()',
    isPostedByViewer,
    isApprovedByViewer,
    isAwardApprovedByViewer,
    takesEffectAt: (row) => `${row}.takes_effect_at`,
    isViewerInvited,
    isOnPanel,
    panelStanding: panelStandingOf,
    scoresOutstanding: outstandingOf,
    isContinued: (row) => `is_continued(${row}.id)`,
    needsApproval,
    isOverseen,
    outage: outageOf,
    deadline: (row) => `${row}.deadline`,
  })
  .column('noGoalBecause', noGoalBecause)
  .one('requester', () => personReading, byId('person', 'requester_id'))
  .one('department', () => departmentReading, byId('department', 'department_id'))
  .one('category', () => categoryReading, byId('category', 'category_id'))
  .one('goal', () => goalReading, byId('goal', 'goal_id'))
  .one(
    'goalThen',
    () => goalWordsReading,
    (row, child) => `from goal_words ${child}
      where ${child}.goal_id = ${row}.goal_id and ${child}.replaced_at > ${row}.published_at
      order by ${child}.replaced_at limit 1`,
  )
  .one(
    'repeats',
    () => jobReading,
    (
      row,
      child,
      scope,
    ) => `from job ${child} where ${child}.id = ${row}.repeats_job_id and ${isPostedByViewer(child, scope)}
      and ${isPostedByViewer(row, scope)}`,
  )
  .one(
    'questionSet',
    () => questionSetReading,
    (row, child) => `from question_set ${child} where ${child}.id = case when ${row}.published_at is null
      then ${newestSetOf(`${row}.category_id`)} else ${row}.question_set_id end`,
  )
  .many('lines', () => jobLineReading, ofJob('job_line'))
  .many('requirements', () => jobRequirementReading, ofJob('job_requirement'))
  .many('criteria', () => criterionReading, ofJob('criterion'))
  .many('files', () => jobFileReading, filesOfJob)
  .column('answerSpeed', answerSpeed)
  .column('lots', lotsOf)
  .one(
    'part',
    () => partReading,
    (row, child) => `from job ${child} where ${child}.id = ${row}.id and ${child}.part_number is not null`,
  )
  .one(
    'round',
    () => roundReading,
    (row, child, scope) => `from job ${child} where ${child}.id = ${row}.id and ${isOneOfRounds(child, scope)}`,
  )
  .many('addenda', () => addendumReading, addendaOf)
  .many('questions', () => questionReading, questionsFor)
  .many(
    'invitedVendors',
    () => bidderReading,
    (row, child, scope) => `from bidder ${child}
    where ${child}.id = any(${row}.named_vendor_ids)
      and (${isPostedByViewer(row, scope)} or ${isApprovedByViewer(row, scope)}) order by ${child}.name`,
  )
  .column(
    'guests',
    (row, scope) =>
      `(case when ${isPostedByViewer(row, scope)} or ${isApprovedByViewer(row, scope)} then ${row}.guests else '[]'::jsonb end)`,
  )
  .many('panel', () => evaluatorReading, panelOf)
  .one('outage', () => outageReading, outageSource)
  .many('declaredOn', () => declaredBidderReading, declaredOn)
  .many(
    'askedEvaluators',
    () => personReading,
    (row, child, scope) => `from person ${child}
    where ${child}.id = any(${row}.evaluator_ids)
      and (${isPostedByViewer(row, scope)} or ${isApprovedByViewer(row, scope)}) order by ${child}.name, ${child}.id`,
  )
  .one('requesterConduct', () => requesterConductReading, conductOf)
  .one(
    'policy',
    () => jobPolicyReading,
    (row, child) => `from job_policy ${child} where ${child}.job_id = ${row}.id
      and (${row}.published_at is not null or ${row}.approver_id is not null)`,
  )
  .one(
    'approval',
    () => approvalReading,
    (row, child, scope) => `from approval ${child} where ${child}.job_id = ${row}.id
      and (${isPostedByViewer(row, scope)} or ${isApprovedByViewer(row, scope)} or ${isOverseen(row, scope)})
      order by ${child}.requested_at desc limit 1`,
  )
  .one(
    'requesterView',
    () => requesterViewReading,
    (row, child, scope) => `from job ${child}
    where ${child}.id = ${row}.id and ${isPostedByViewer(child, scope)}`,
  )
  .one(
    'bidderView',
    () => bidderViewReading,
    (row, child, scope) => `from invitation ${child}
    where ${child}.job_id = ${row}.id and ${child}.bidder_id = ${scope.bidderId()} and ${isViewerInvited(row, scope)}`,
  );
