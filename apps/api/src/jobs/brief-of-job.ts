import type { Brief } from '@bidwell/domain/brief';
import type { OutsideTerms } from '@bidwell/domain/cost-basis';
import type { ValuedJob } from '@bidwell/domain/policy';
import type { Database } from '../platform/database/database.js';
import { Criterion } from './criterion.entity.js';
import type { Job } from './job.entity.js';
import { JobLine } from './job-line.entity.js';
import { JobRequirement } from './job-requirement.entity.js';

/** A job's brief as the rules read it: the row with its lines and criteria. */
export async function readBrief(
  database: Database,
  job: Job,
): Promise<Brief & ValuedJob & OutsideTerms & { lines: JobLine[] }> {
  const order = { position: 'ASC' } as const;
  const lines = await database.manager.find(JobLine, { where: { jobId: job.id }, order });
  const requirements = await database.manager.find(JobRequirement, { where: { jobId: job.id }, order });
  const criteria = await database.manager.find(Criterion, { where: { jobId: job.id }, order });
  return {
    ...job,
    // PostgreSQL gives wide numbers as text, so that none is rounded on the way.
    budgetLow: job.budgetLow === null ? null : Number(job.budgetLow),
    budgetHigh: job.budgetHigh === null ? null : Number(job.budgetHigh),
    switchingCost: Number(job.switchingCost),
    supervisionCost: Number(job.supervisionCost),
    homePreference: job.homePreference,
    lines: lines.map((line) => ({ ...line, quantity: Number(line.quantity) })),
    requirements,
    criteria: criteria.map((one) => ({ ...one, minimum: one.minimum === null ? null : Number(one.minimum) })),
  };
}
