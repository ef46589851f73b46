import { earliestDeadlineDay, NO_POLICY, policyFor, valueFor, type ValuedJob } from '@bidwell/domain/policy';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound } from '../../platform/graphql/refusal.js';
import { type Selection, selectionAt } from '../../platform/reading/compose.js';
import { Reader } from '../../platform/reading/reader.js';
import { Policies } from './policies.service.js';
import type { Holiday, Policy } from './policy.entity.js';
import type { PolicyPreview } from './policy.inputs.js';
import { holidayReading, policyReading } from './policy.reading.js';

/** Policies and holidays as people read them. */
@Injectable()
export class ReadPolicies {
  constructor(
    private readonly database: Database,
    private readonly reader: Reader,
    private readonly policies: Policies,
  ) {}

  /** All, general ones last, each category from its lowest value on. */
  all(viewer: Viewer, selection: Selection): Promise<Policy[]> {
    return this.reader.list(
      policyReading,
      selection,
      viewer,
      (row) => `from policy ${row} left join category pc on pc.id = ${row}.category_id
        order by ${row}.category_id is null, lower(pc.name), ${row}.currency, ${row}.value_from`,
    );
  }

  /** One policy before or after a move. */
  async one(id: string, viewer: Viewer, selection: Selection): Promise<Policy> {
    const policy = await this.reader.one<Policy>(
      policyReading,
      selection,
      viewer,
      (row, scope) => `from policy ${row} where ${row}.id = ${scope.param(id, 'uuid')}`,
    );
    return policy ?? notFound('This policy');
  }

  /** What would apply to such a job now. */
  async preview(job: ValuedJob, viewer: Viewer, selection: Selection): Promise<PolicyPreview> {
    const fitting = await this.policies.fitting(job.categoryId);
    const applied = policyFor(fitting, job);
    const now = await this.database.now();
    const { minOpenDays } = applied ?? NO_POLICY;
    return {
      policy: applied === null ? null : await this.one(applied.id, viewer, selectionAt(selection, 'policy')),
      earliestDeadlineDay: earliestDeadlineDay(minOpenDays, now, await this.policies.holidays()),
      isValueMissing: fitting.some((policy) => policy.valueFrom > 0 && valueFor(policy, job) === 0),
    };
  }

  /** The holidays of the past month and all that come. */
  holidays(viewer: Viewer, selection: Selection): Promise<Holiday[]> {
    return this.reader.list(
      holidayReading,
      selection,
      viewer,
      (row) => `from holiday ${row} where ${row}.day > current_date - 31 order by ${row}.day`,
    );
  }

  async holiday(day: string, viewer: Viewer, selection: Selection): Promise<Holiday> {
    const holiday = await this.reader.one<Holiday>(
      holidayReading,
      selection,
      viewer,
      (row, scope) => `from holiday ${row} where ${row}.day = ${scope.param(day, 'date')}`,
    );
    return holiday ?? notFound('This holiday');
  }
}
