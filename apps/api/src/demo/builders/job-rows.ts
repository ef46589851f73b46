import { randomUUID } from 'node:crypto';
import { NO_POLICY } from '@bidwell/domain/policy';
import type { BuiltJob, BuiltPerson } from './built.js';
import { answerColumns } from './job-answers.js';
import type { GrantedJob } from './job-builders.js';
import { addPanel } from './panel-rows.js';
import { answersDueAfter, decisionDueAfter } from './job-times.js';
import type { Ledger, OpenInvitationRow } from './ledger.js';

/** The rows of a job: its brief, line by line, and whom it reaches. */
export function addJobRows(ledger: Ledger, job: BuiltJob, wish: GrantedJob): void {
  addJob(ledger, job, wish);
  const { id: jobId } = job;
  job.lines.forEach(({ group: lineGroup, ...line }, position) => {
    const details = wish.lines[position]?.details ?? '';
    ledger.batch.add('job_line', { ...line, lineGroup, jobId, position, details });
  });
  job.requirements.forEach((requirement, position) => {
    ledger.batch.add('job_requirement', { ...requirement, jobId, position });
  });
  job.criteria.forEach((criterion, position) => {
    const { description = '', levels = [], minimum = null } = wish.criteria[position] ?? {};
    ledger.batch.add('criterion', { ...criterion, jobId, position, description, levels, minimum });
  });
  if (job.publishedAt !== null || wish.approver !== undefined) addPolicy(ledger, job, wish);
  if (wish.approver !== undefined) addApproval(ledger, job, wish.approver);
  for (const { id: bidderId, kind } of job.invited) {
    const isGuest = wish.guests?.some(({ id }) => id === bidderId) ?? false;
    const reason = isGuest ? 'named' : kind === 'team' ? 'teamOfCategory' : (wish.invitationMode ?? 'category');
    const row = ledger.batch.add('invitation', {
      ...unanswered(),
      jobId,
      bidderId,
      reason,
      invitedAt: job.publishedAt,
    });
    ledger.keepInvitationRow(jobId, bidderId, row);
  }
  if (job.publishedAt === null) return;
  addGuests(ledger, job, wish);
  addPanel(ledger, job, wish);
}

/** A link to the job for each guest. */
function addGuests(ledger: Ledger, { id: jobId, publishedAt }: BuiltJob, { guests = [] }: GrantedJob): void {
  for (const { id: bidderId, people } of guests) {
    const personId = people[0]?.id;
    ledger.batch.add('guest_invitation', { id: randomUUID(), personId, bidderId, jobId, invitedAt: publishedAt });
  }
}

/** What the job was published under: nothing in particular unless the wish says so. */
function addPolicy(ledger: Ledger, job: BuiltJob, wish: GrantedJob): void {
  const { policy = {} } = wish;
  const terms = { ...NO_POLICY, ...policy };
  ledger.batch.add('job_policy', {
    jobId: job.id,
    categoryId: policy.categoryId ?? null,
    valueFrom: policy.valueFrom ?? null,
    needsApproval: wish.approver !== undefined,
    minOpenDays: terms.minOpenDays,
    minProposals: terms.minProposals,
    hidesCount: terms.hidesCount,
    debriefLevel: terms.debriefLevel,
    fanOutLimit: terms.fanOutLimit,
    lateChangeDays: terms.lateChangeDays,
    insideTeamCount: insideTeams(ledger, job),
    isBlind: terms.isBlind,
    twoEnvelopes: terms.twoEnvelopes,
    maxPreference: terms.maxPreference,
    awardApproverId: terms.awardApproverId,
    awardDeputyId: terms.awardDeputyId,
    awardApprovalFrom: terms.awardApprovalFrom,
    challengeDays: terms.challengeDays,
    challengeReviewerId: terms.challengeReviewerId,
  });
}

/** The company's own teams that are invited, or would be. */
function insideTeams(ledger: Ledger, { publishedAt, category, invited }: BuiltJob): number {
  const serving = ledger.bidders.filter(({ categories }) => categories.includes(category));
  return (publishedAt === null ? serving : invited).filter(({ kind }) => kind === 'team').length;
}

/** Asked two hours after the draft was begun; approved at the moment of publication, or still waiting. */
function addApproval(
  ledger: Ledger,
  { id: jobId, createdAt, publishedAt }: BuiltJob,
  { id: approverId }: BuiltPerson,
): void {
  ledger.batch.add('approval', {
    jobId,
    approverId,
    requestedAt: new Date(createdAt.getTime() + 7_200_000),
    answer: publishedAt === null ? null : 'approved',
    words: '',
    answeredAt: publishedAt,
  });
}

function unanswered(): OpenInvitationRow {
  return { seenAt: null, interestedAt: null, declinedAt: null, declineReason: null, declineWords: null };
}

function addJob(ledger: Ledger, job: BuiltJob, wish: GrantedJob): void {
  const { requester, createdAt, publishedAt, questionsDue, deadline, openedAt, cancelledAt } = job;
  if (requester.department === null) throw new RangeError(`${requester.name} is no employee and cannot post a job.`);
  const vendorIds = job.invited.filter(({ kind }) => kind === 'vendor').map(({ id }) => id);
  const row = ledger.batch.add('job', {
    id: job.id,
    requesterId: requester.id,
    approverId: wish.approver?.id ?? null,
    departmentId: requester.department.id,
    categoryId: job.category.id,
    goalId: wish.goal?.id ?? null,
    noGoalBecause: wish.noGoalBecause ?? '',
    title: job.title,
    currency: job.currency,
    ...briefColumns(wish),
    ...answerColumns(job, wish),
    guests: (wish.guests ?? []).map(({ name, people }) => ({ email: people[0]?.email ?? '', firmName: name })),
    namedVendorIds: wish.invitationMode === 'named' ? vendorIds : [],
    createdAt,
    publishedAt,
    questionsDue,
    answersDue: answersDueAfter(questionsDue, deadline),
    deadline,
    openedAt,
    cancelledAt,
    decisionDue: wish.decisionDue ?? decisionDueAfter(deadline),
    cancelReason: job.cancelReason,
    choiceAt: null,
    takesEffectAt: null,
    awardApproverId: null,
    decidedAt: null,
    decision: null,
    isSample: ledger.isSample,
    packageId: wish.part === undefined ? null : (wish.part.first?.id ?? job.id),
    partNumber: wish.part?.number ?? null,
    partCount: wish.part?.count ?? null,
    lots: [],
    previousRoundId: wish.round?.previous.id ?? null,
    firstRoundId: wish.round?.previous.id ?? null,
    roundNumber: wish.round?.number ?? 1,
    roundWords: wish.round?.words ?? '',
    leftOutWords: wish.round?.leftOutWords ?? '',
  });
  ledger.keepJobRow(job.id, row);
}

function briefColumns(wish: GrantedJob): object {
  return {
    draftVersion: 1,
    switchingCost: wish.switchingCost ?? 0,
    supervisionCost: wish.supervisionCost ?? 0,
    homePreference: wish.homePreference ?? 0,
    summary: wish.summary ?? 'What we need, in a few sentences.',
    customerBenefit: wish.customerBenefit ?? 'Customers get their answer a day sooner.',
    startsOn: wish.startsOn ?? null,
    endsOn: wish.endsOn ?? null,
    dateFlexibility: wish.dateFlexibility ?? (wish.startsOn == null ? 'open' : 'firm'),
    place: wish.place ?? '',
    headCount: wish.headCount ?? null,
    services: wish.services ?? [],
    budgetMode: wish.budgetMode ?? 'hidden',
    budgetLow: wish.budgetLow ?? null,
    budgetHigh: wish.budgetHigh ?? null,
    invitationMode: wish.invitationMode ?? 'category',
  };
}
