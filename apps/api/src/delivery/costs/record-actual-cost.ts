import { actualCostProblems, actualFullCost } from '@bidwell/domain/actual-cost';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import type { Selection } from '../../platform/reading/compose.js';
import { Reader } from '../../platform/reading/reader.js';
import { internalCostOf } from '../../proposals/door/opened-content.sql.js';
import type { Engagement } from '../engagements/engagement.entity.js';
import { engagementReading } from '../engagements/engagement.reading.js';
import { LockEngagement } from '../engagements/lock-engagement.service.js';
import type { RecordActualCostInput } from './actual-cost.inputs.js';

const OVERHEAD = `
  select coalesce((${internalCostOf('e.proposal_id')} ->> 'overheadRate')::int, 0) as "overheadRate"
  from engagement e where e.id = $1`;

const RECORD = `
  insert into actual_cost (job_id, labour, pass_through, full_cost, words, recorded_by) values ($1, $2, $3, $4, $5, $6)
  on conflict (job_id) do update set labour = excluded.labour, pass_through = excluded.pass_through,
    full_cost = excluded.full_cost, words = excluded.words, recorded_by = excluded.recorded_by`;

/** What a job of its own really cost a team: asked once, at the end. */
@Injectable()
export class RecordActualCost {
  constructor(
    private readonly database: Database,
    private readonly lock: LockEngagement,
    private readonly reader: Reader,
  ) {}

  async record(input: RecordActualCostInput, viewer: Viewer, selection: Selection): Promise<Engagement> {
    const engagement = await this.lock.ofJob(input.jobId, viewer);
    if (!engagement.actors.includes('bidder')) notFound('This work');
    if (engagement.bidderKind !== 'team')
      refuse('TEAMS_ONLY', 'A vendor’s own cost is nobody’s business here: the price is on record.');
    if (engagement.state !== 'delivered' && engagement.state !== 'accepted')
      refuse('WRONG_STATE', 'Say what it cost once all of it is delivered.');
    await this.write(input, engagement.id, viewer);
    const row = await this.reader.one<Engagement>(engagementReading, selection, viewer, (e, scope) => {
      return `from engagement ${e} where ${e}.id = ${scope.param(engagement.id, 'uuid')}`;
    });
    return row ?? notFound('This work');
  }

  private async write(input: RecordActualCostInput, engagementId: string, viewer: Viewer): Promise<void> {
    const reckoned = await this.database.row<{ overheadRate: number }>(OVERHEAD, [engagementId]);
    const overheadRate = reckoned?.overheadRate ?? 0;
    const labour = input.labour.map(({ role, hours, rate }) => ({ role: role.trim(), hours, rate }));
    const cost = { labour, passThrough: input.passThrough ?? 0, words: input.words?.trim() ?? '' };
    const problems = actualCostProblems(cost, overheadRate);
    if (problems[0] !== undefined)
      refuse('COST_UNFINISHED', problems[0].message, { field: problems[0].field, problems });
    const full = actualFullCost(cost, overheadRate);
    const values = [JSON.stringify(labour), cost.passThrough, full, cost.words, viewer.personId];
    await this.database.rows(RECORD, [input.jobId, ...values]);
  }
}
