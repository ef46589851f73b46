import { partTitle } from '@bidwell/domain/lots';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Criterion } from '../criterion.entity.js';
import { JobFiles } from '../files/job-files.service.js';
import { Job } from '../job.entity.js';
import { JobLine } from '../job-line.entity.js';
import { JobRequirement } from '../job-requirement.entity.js';

/** A part of a draft that has become a draft of its own. */
export interface Part {
  id: string;
  reference: string;
  title: string;
}

const REFERENCES = `
  select id, 'JOB-' || number as reference, title from job where package_id = $1 order by part_number`;

/** Makes a draft of its own out of each part: the same brief, its own lines, its own category. The first is the draft itself. */
@Injectable()
export class SplitJob {
  constructor(
    private readonly database: Database,
    private readonly files: JobFiles,
  ) {}

  /**
   * The parts in order. The caller publishes them in the same transaction, and names who approved them: a draft with an
   * approver does not change, so that nobody approves it while it is split.
   */
  async split(approved: Job): Promise<Part[]> {
    const job = { ...approved, approverId: null };
    await this.database.rows('update job set approver_id = null where id = $1', [job.id]);
    for (const place of job.lots.keys()) if (place > 0) await this.copy(job, place);
    const [first] = job.lots;
    if (first !== undefined) await this.reduce(job, partTitle(job.title, first), first.categoryId);
    return this.database.rows<Part>(REFERENCES, [job.id]);
  }

  private async copy(job: Job, place: number): Promise<void> {
    const { manager } = this.database;
    const lot = job.lots[place];
    if (lot === undefined) return;
    const { id: _id, number: _number, createdAt: _createdAt, ...same } = job;
    const part = manager.create(Job, { ...same, ...inPackage(job, place), categoryId: lot.categoryId });
    part.title = partTitle(job.title, lot);
    await manager.insert(Job, part);
    const where = { jobId: job.id };
    const order = { position: 'ASC' } as const;
    const lines = await manager.find(JobLine, { where: { ...where, lot: place }, order });
    await manager.insert(
      JobLine,
      lines.map((line, position) => ({ ...asNew(line), position, lot: null, jobId: part.id })),
    );
    const requirements = await manager.find(JobRequirement, { where, order });
    if (requirements.length > 0)
      await manager.insert(
        JobRequirement,
        requirements.map((one) => ({ ...asNew(one), jobId: part.id })),
      );
    const criteria = await manager.find(Criterion, { where, order });
    await manager.insert(
      Criterion,
      criteria.map((one) => ({ ...asNew(one), jobId: part.id })),
    );
    await this.files.copy(job.id, part.id, job.requesterId);
  }

  /** The draft keeps the lines of its first part. */
  private async reduce(job: Job, title: string, categoryId: string): Promise<void> {
    await this.database.rows('delete from job_line where job_id = $1 and lot <> 0', [job.id]);
    await this.database.rows('update job_line set lot = null where job_id = $1', [job.id]);
    await this.database.manager.update(Job, { id: job.id }, { ...inPackage(job, 0), title, categoryId });
  }
}

function inPackage({ id, lots }: Job, place: number): Partial<Job> {
  return { packageId: id, partNumber: place + 1, partCount: lots.length, lots: [] };
}

/** A row without what tied it to the draft. */
function asNew<Row extends { id: string; jobId: string }>(row: Row): Omit<Row, 'id' | 'jobId'> {
  const { id: _id, jobId: _jobId, ...same } = row;
  return same;
}
