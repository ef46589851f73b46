import type { BriefLine } from '@bidwell/domain/brief';
import { settledQuantity } from '@bidwell/domain/line-basis';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Criterion } from './criterion.entity.js';
import type { CriterionInput, JobLineInput } from './job.inputs.js';
import { JobLine } from './job-line.entity.js';
import { JobRequirement } from './job-requirement.entity.js';
import type { JobRequirementInput } from './job-requirement.inputs.js';

/** A line per head counts as often as heads are expected. */
const FOLLOW_HEAD_COUNT = `
  update job_line l set quantity = j.head_count from job j
  where j.id = $1 and l.job_id = j.id and l.basis = 'perHead' and j.head_count is not null and l.quantity <> j.head_count`;

/** The lists of a draft: lines, requirements, criteria. Each is replaced whole. */
@Injectable()
export class BriefLists {
  constructor(private readonly database: Database) {}

  async replaceLines(jobId: string, lines: readonly JobLineInput[]): Promise<void> {
    await this.database.manager.delete(JobLine, { jobId });
    const rows = lines.map((line, position) => ({ jobId, position, ...lineFrom(line) }));
    if (rows.length > 0) await this.database.manager.insert(JobLine, rows);
    await this.followHeadCount(jobId);
  }

  async followHeadCount(jobId: string): Promise<void> {
    await this.database.rows(FOLLOW_HEAD_COUNT, [jobId]);
  }

  async replaceRequirements(jobId: string, requirements: readonly JobRequirementInput[]): Promise<void> {
    await this.database.manager.delete(JobRequirement, { jobId });
    const rows = requirements.map(({ text, wordLimit, isEssential }, position) => {
      return { jobId, position, text, wordLimit: wordLimit ?? null, isEssential: isEssential ?? false };
    });
    if (rows.length > 0) await this.database.manager.insert(JobRequirement, rows);
  }

  async replaceCriteria(jobId: string, criteria: readonly CriterionInput[]): Promise<void> {
    await this.database.manager.delete(Criterion, { jobId });
    const rows = criteria.map((criterion, position) => ({
      jobId,
      position,
      ...criterion,
      description: criterion.description ?? '',
      // The formula scores price: what was written while it was no price criterion goes.
      levels: criterion.kind === 'price' ? [] : (criterion.levels ?? []),
      minimum: criterion.kind === 'price' ? null : criterion.minimum || null,
    }));
    if (rows.length > 0) await this.database.manager.insert(Criterion, rows);
  }
}

/** A line as it is kept: with nothing said where the caller left something out. */
export function lineFrom({
  title,
  details,
  group,
  unit,
  isOptional,
  lot,
  quantity,
  basis: asked,
}: JobLineInput): BriefLine {
  const basis = asked ?? 'unit';
  return {
    title,
    details: details ?? '',
    group: group ?? '',
    quantity: settledQuantity({ basis, quantity }, null),
    unit,
    basis,
    isOptional: isOptional ?? false,
    lot: lot ?? null,
  };
}
