import { defaultAnswersDue, defaultDeadline, defaultDecisionDue, defaultQuestionsDue } from '@bidwell/domain/deadline';
import { fittingAnswersDue } from '@bidwell/domain/schedule';
import { isInside, type Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { notFound, refuse } from '../platform/graphql/refusal.js';
import { BriefLists } from './brief-lists.js';
import { Job } from './job.entity.js';
import type { CriterionInput, JobDraftInput, JobLineInput } from './job.inputs.js';
import type { JobRequirementInput } from './job-requirement.inputs.js';
import { LockJob } from './lock-job.service.js';
import { Policies } from './policies/policies.service.js';
import { JobAnswers } from './question-sets/job-answers.js';
import { templateOf } from './templates.js';

/** Fields that are kept as empty text rather than null. */
const TEXTS = ['title', 'summary', 'place', 'customerBenefit', 'noGoalBecause'] as const;
const NULLABLE = [
  'startsOn',
  'endsOn',
  'headCount',
  'budgetLow',
  'budgetHigh',
  'questionsDue',
  'answersDue',
  'deadline',
  'decisionDue',
  'goalId',
] as const;
/** Fields that always have a value: null leaves them as they are. */
const CHOSEN = [
  'categoryId',
  'dateFlexibility',
  'budgetMode',
  'currency',
  'invitationMode',
  'switchingCost',
  'supervisionCost',
  'homePreference',
  'isDropBox',
] as const;

/** What a new draft begins with. */
export interface Beginning {
  job: Partial<Job>;
  lines: readonly JobLineInput[];
  /** Left out: none. */
  requirements?: readonly JobRequirementInput[];
  criteria: readonly CriterionInput[];
  /** The category of this name, unless the job names one itself; the first of all when there is none. */
  categoryName: string | null;
}

/** Starting, saving and discarding a draft. A draft may be as unfinished as its requester likes. */
@Injectable()
export class EditJob {
  constructor(
    private readonly database: Database,
    private readonly lock: LockJob,
    private readonly policies: Policies,
    private readonly answers: JobAnswers,
    private readonly lists: BriefLists,
  ) {}

  /** A new draft from a template; answers its id. Dates are proposed in the requester's zone. */
  async start(templateId: string, zone: string, viewer: Viewer): Promise<string> {
    const template = templateOf(templateId) ?? notFound('This template');
    const { title, brief: summary, services, headCount, answers, lines, criteria, categoryName } = template;
    return this.begin(
      { job: { title, summary, services, headCount, answers }, lines, criteria, categoryName },
      zone,
      viewer,
    );
  }

  /** A new draft that begins like this. */
  async begin(beginning: Beginning, zone: string, viewer: Viewer): Promise<string> {
    const { job: brief, lines, requirements, criteria, categoryName } = beginning;
    const { departmentId, categoryId, now } = await this.surroundings(viewer, categoryName);
    const holidays = await this.policies.holidays();
    const dates = { now, zone: knownZone(zone), holidays };
    const deadline = defaultDeadline(dates);
    const answers = await this.answers.startable(brief.categoryId ?? categoryId, brief.answers ?? {});
    const job = this.database.manager.create(Job, {
      requesterId: viewer.personId,
      departmentId,
      categoryId,
      ...brief,
      answers,
      deadline,
      questionsDue: defaultQuestionsDue(dates),
      answersDue: defaultAnswersDue(dates),
      decisionDue: defaultDecisionDue(deadline, dates.zone, holidays),
    });
    await this.database.manager.insert(Job, job);
    await this.lists.replaceLines(job.id, lines);
    await this.lists.replaceRequirements(job.id, requirements ?? []);
    await this.lists.replaceCriteria(job.id, criteria);
    return job.id;
  }

  /** Saves changes to a draft. Refuses when somebody saved it meanwhile, so that nothing is overwritten unseen. */
  async save(id: string, draftVersion: number, changes: JobDraftInput, viewer: Viewer): Promise<void> {
    const job = await this.lock.forMove(id, 'save', viewer);
    if (job.draftVersion !== draftVersion) {
      refuse(
        'CONFLICT',
        'This draft was changed in another window. Reload it to see the changes; what you typed here is still in this form.',
      );
    }
    await this.refuseUnknown(changes);
    const columns = changedColumns(changes);
    if (changes.answers !== undefined)
      columns.answers = await this.answers.keepable(id, changes.categoryId ?? job.categoryId, changes.answers ?? {});
    if (changes.answersDue === undefined) columns.answersDue = fittingAnswersDue({ ...job, ...columns });
    await this.database.manager.update(Job, { id }, { ...columns, draftVersion: draftVersion + 1 });
    if (changes.lines) await this.lists.replaceLines(id, changes.lines);
    else if (changes.headCount != null) await this.lists.followHeadCount(id);
    if (changes.requirements) await this.lists.replaceRequirements(id, changes.requirements);
    if (changes.criteria) await this.lists.replaceCriteria(id, changes.criteria);
  }

  /** Throws a draft away. */
  async discard(id: string, viewer: Viewer): Promise<void> {
    await this.lock.forMove(id, 'discard', viewer);
    await this.database.manager.delete(Job, { id });
  }

  private async surroundings(viewer: Viewer, categoryName: string | null) {
    const row = await this.database.row<{ departmentId: string | null; categoryId: string | null; now: Date }>(
      `select p.department_id as "departmentId", clock_timestamp() as now,
        (select id from category order by name = $2 desc, name limit 1) as "categoryId"
       from person p where p.id = $1`,
      [viewer.personId, categoryName ?? ''],
    );
    if (!isInside(viewer) || row?.departmentId == null)
      return refuse('NOT_ALLOWED', 'Only employees with a department can post jobs.');
    if (row.categoryId === null)
      return refuse('NO_CATEGORY', 'There is no category yet. Ask an administrator to add one.');
    return { departmentId: row.departmentId, categoryId: row.categoryId, now: row.now };
  }

  private async refuseUnknown(changes: JobDraftInput): Promise<void> {
    const row = await this.database.row<{
      categoryFits: boolean;
      goalFits: boolean;
      vendorsFit: boolean;
      evaluatorsFit: boolean;
    }>(
      `select $1::uuid is null or exists (select from category where id = $1) as "categoryFits",
        $2::uuid is null or exists (select from goal where id = $2 and retired_at is null) as "goalFits",
        (select count(*) from bidder where id = any($3::uuid[]) and kind = 'vendor' and is_approved) = cardinality($3::uuid[]) as "vendorsFit",
        (select count(*) from person where id = any($4::uuid[]) and department_id is not null) = cardinality($4::uuid[]) as "evaluatorsFit"`,
      [
        changes.categoryId ?? null,
        changes.goalId ?? null,
        [...new Set(changes.invitedVendorIds ?? [])],
        [...new Set(changes.evaluatorIds ?? [])],
      ],
    );
    if (row?.categoryFits === false) refuse('UNKNOWN', 'Choose a category from the list.', { field: 'categoryId' });
    if (row?.goalFits === false) refuse('UNKNOWN', 'Choose a goal from the list.', { field: 'goalId' });
    if (row?.evaluatorsFit === false) refuse('UNKNOWN', 'Choose colleagues from the list.', { field: 'evaluatorIds' });
    if (row?.vendorsFit === false)
      refuse('UNKNOWN', 'Choose approved vendors from the list.', { field: 'invitedVendorIds' });
  }
}

/** What an input changes of the row: absent fields stay, null empties what may be empty. */
export function changedColumns(changes: JobDraftInput): Partial<Job> {
  const columns: Record<string, unknown> = {};
  for (const field of TEXTS) if (changes[field] !== undefined) columns[field] = changes[field] ?? '';
  if (changes.noGoalBecause?.trim() === '') columns.noGoalBecause = '';
  for (const field of NULLABLE) if (changes[field] !== undefined) columns[field] = changes[field];
  for (const field of CHOSEN) if (changes[field] != null) columns[field] = changes[field];
  if (changes.guests !== undefined)
    columns.guests = (changes.guests ?? []).map(({ email, firmName }) => ({ email, firmName }));
  if (changes.lots !== undefined)
    columns.lots = (changes.lots ?? []).map(({ title, categoryId }) => ({ title, categoryId }));
  if (changes.services !== undefined) columns.services = changes.services ?? [];
  if (changes.evaluatorIds !== undefined) columns.evaluatorIds = [...new Set(changes.evaluatorIds ?? [])];
  if (changes.invitedVendorIds !== undefined) columns.namedVendorIds = [...new Set(changes.invitedVendorIds ?? [])];
  return columns as Partial<Job>;
}

/** A zone that this machine knows; anything else counts as UTC. */
function knownZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
