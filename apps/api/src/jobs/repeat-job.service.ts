import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { notFound } from '../platform/graphql/refusal.js';
import { Criterion } from './criterion.entity.js';
import { EditJob } from './edit-job.js';
import { JobFiles } from './files/job-files.service.js';
import { Job } from './job.entity.js';
import { JobLine } from './job-line.entity.js';
import { JobRequirement } from './job-requirement.entity.js';

/** What a job is asked to be, and nothing of what became of it. Its days are new: they are asked again. */
const BRIEF = [
  'categoryId',
  'title',
  'summary',
  'dateFlexibility',
  'place',
  'headCount',
  'services',
  'budgetMode',
  'budgetLow',
  'budgetHigh',
  'currency',
  'switchingCost',
  'supervisionCost',
  'homePreference',
  'customerBenefit',
  'noGoalBecause',
  'isDropBox',
  'invitationMode',
  'answers',
  'guests',
] as const satisfies (keyof Job)[];

/** Begins a draft like a job that the requester has posted before. */
@Injectable()
export class RepeatJob {
  constructor(
    private readonly database: Database,
    private readonly edit: EditJob,
    private readonly files: JobFiles,
  ) {}

  /** Answers the new draft's id. What has gone out of use meanwhile, a goal or a vendor, is left out. `kept`: only these lines. */
  async repeat(id: string, zone: string, viewer: Viewer, kept: ReadonlySet<string> | null = null): Promise<string> {
    const { manager } = this.database;
    const past = await manager.findOneBy(Job, { id, requesterId: viewer.personId, publishedAt: Not(IsNull()) });
    if (past === null) return notFound('This job');
    const order = { position: 'ASC' } as const;
    const lines = await manager.find(JobLine, { where: { jobId: id }, order });
    const requirements = await manager.find(JobRequirement, { where: { jobId: id }, order });
    const criteria = await manager.find(Criterion, { where: { jobId: id }, order });
    const brief = Object.fromEntries(BRIEF.map((column) => [column, past[column]]));
    const job = { ...brief, ...(await this.stillThere(past)), repeatsJobId: id };
    const asked = lines.filter((line) => kept?.has(line.id) ?? true);
    const lists = { lines: asked.map(asNew), requirements: requirements.map(asNew), criteria: criteria.map(asNew) };
    const beginning = { job, ...lists, categoryName: null };
    const draftId = await this.edit.begin(beginning, zone, viewer);
    await this.files.copy(id, draftId, viewer.personId);
    return draftId;
  }

  private async stillThere({ goalId, namedVendorIds }: Job): Promise<Partial<Job>> {
    const row = await this.database.row<{ goalId: string | null; namedVendorIds: string[] }>(
      `select (select id from goal where id = $1 and retired_at is null) as "goalId",
        array(select id from bidder where id = any($2::uuid[]) and kind = 'vendor' and is_approved) as "namedVendorIds"`,
      [goalId, namedVendorIds],
    );
    return row ?? {};
  }
}

/** A row of the past job without what tied it there. */
function asNew<Row extends { id: string; jobId: string; position: number }>(row: Row) {
  const { id: _id, jobId: _jobId, position: _position, ...same } = row;
  return same;
}
