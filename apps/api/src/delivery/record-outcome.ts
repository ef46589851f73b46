import { outcomeProblems, type OutcomeReport } from '@bidwell/domain/outcome';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { type LockedJob, LockJob } from '../jobs/lock-job.service.js';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/refusal.js';
import { Happenings } from '../platform/happenings.js';
import { StandingProposals } from '../proposals/door/standing-proposals.service.js';
import { OUTCOME_RECORDED, type OutcomeRecorded } from './outcome.happenings.js';
import { promiseResultsOf } from './promise-results.sql.js';
import type { RecordOutcomeInput } from './outcome.inputs.js';

const ASKED = `
  select o.position from obligation o join engagement e on e.id = o.engagement_id
  where e.job_id = $1 and e.ended_because is distinct from 'reopened' and o.counts = 'measured' order by o.position`;

const RECORD = `
  insert into job_outcome (job_id, head_count, spend, lessons, customer_line, started_on, ended_on, recorded_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  returning bidder_id as "bidderId"`;

const RECORD_PROMISES = `
  insert into promise_outcome (job_id, position, times_due, times_kept, words)
  select $1, position, "timesDue", "timesKept", words
  from jsonb_to_recordset($2::jsonb) as p (position int, "timesDue" int, "timesKept" int, words text)`;

const KEPT = `
  select coalesce(sum(r.times_due), 0)::int as "timesDue", coalesce(sum(r.times_kept), 0)::int as "timesKept"
  from ${promiseResultsOf('$1::uuid')} r`;

/** The report after the work. It may be put right later: the record counts what stands now, and the bidder hears of it. */
@Injectable()
export class RecordOutcome {
  constructor(
    private readonly database: Database,
    private readonly lock: LockJob,
    private readonly proposals: StandingProposals,
    private readonly happenings: Happenings,
  ) {}

  async record(input: RecordOutcomeInput, viewer: Viewer): Promise<void> {
    const job = await this.lock.forMove(input.jobId, 'recordOutcome', viewer);
    const report = reportOf(input);
    const names = await this.proposals.invitedNames(job.id);
    const problems = outcomeProblems(report, await this.askedOf(job.id), names);
    if (problems[0] !== undefined)
      refuse('OUTCOME_UNFINISHED', problems[0].message, { field: problems[0].field, problems });
    await this.database.rows('delete from job_outcome where job_id = $1', [job.id]);
    const { headCount, spend, lessons, customerLine, startedOn, endedOn, promises } = report;
    const made = await this.database.row<{ bidderId: string }>(RECORD, [
      job.id,
      headCount,
      spend,
      lessons,
      customerLine,
      startedOn,
      endedOn,
      viewer.personId,
    ]);
    await this.database.rows(RECORD_PROMISES, [job.id, JSON.stringify(promises)]);
    await this.tell(job, made?.bidderId ?? '');
  }

  /** The places of the promises that no clock counts. */
  private async askedOf(jobId: string): Promise<number[]> {
    const rows = await this.database.rows<{ position: number }>(ASKED, [jobId]);
    return rows.map(({ position }) => position);
  }

  private async tell({ id: jobId, reference, title }: LockedJob, bidderId: string): Promise<void> {
    const kept = await this.database.row<{ timesDue: number; timesKept: number }>(KEPT, [jobId]);
    const recorded = {
      jobId,
      reference,
      title,
      bidderId,
      timesDue: kept?.timesDue ?? 0,
      timesKept: kept?.timesKept ?? 0,
    };
    await this.happenings.tell<OutcomeRecorded>(OUTCOME_RECORDED, recorded);
  }
}

function reportOf(said: RecordOutcomeInput): OutcomeReport {
  const { headCount, spend, lessons, customerLine, startedOn, endedOn, promises } = said;
  return {
    headCount: headCount ?? null,
    spend: spend ?? null,
    lessons: lessons?.trim() ?? '',
    customerLine: customerLine?.trim() ?? '',
    startedOn: startedOn ?? null,
    endedOn: endedOn ?? null,
    promises: promises.map(({ words, ...promise }) => ({ ...promise, words: words?.trim() ?? '' })),
  };
}
