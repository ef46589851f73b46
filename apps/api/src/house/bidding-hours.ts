import { HOURS_LIMITS, hoursProblems } from '@bidwell/domain/capacity';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DECISION_REOPENED, type DecisionReopened, JOB_DECIDED, type JobDecided } from '../awards/award.happenings.js';
import { Database } from '../platform/database/database.js';
import { notFound, refuse } from '../platform/graphql/refusal.js';
import { Happenings } from '../platform/happenings.js';
import { Scope } from '../platform/reading/reading.js';
import { ofOwnProposal } from '../proposals/door/own-proposal.sql.js';
import type { BiddingEffort } from './house.results.js';

/** Fewer answers than this would tell what one bidder said. */
const FEWEST = 3;

/** Two statements: a row that is inserted must be well formed by itself, and what is added may be less than nothing. */
const BEGIN = `insert into bidding_effort (category_id, kind, proposals, hours) values ($1, $2, 0, 0) on conflict do nothing`;
const ADD = `update bidding_effort set proposals = proposals + $3::int, hours = hours + $4::numeric where category_id = $1 and kind = $2`;

/** Takes these jobs out of the sums again. */
const FORGET = `
  update bidding_effort e set proposals = e.proposals - s.proposals, hours = e.hours - s.hours
  from (select j.category_id, b.kind, count(*)::int as proposals, sum(h.hours) as hours
    from bidding_hours h join job j on j.id = h.job_id and j.decided_at is not null join bidder b on b.id = h.bidder_id
    where h.job_id = any($1::uuid[]) group by 1, 2) s
  where e.category_id = s.category_id and e.kind = s.kind`;

/** Forgets what jobs that are about to be deleted have added to the sums. */
export async function forgetBiddingHours(database: Database, jobIds: readonly string[]): Promise<void> {
  await database.rows(FORGET, [jobIds]);
  await database.rows('delete from bidding_effort where proposals = 0');
}

interface OwnSide {
  state: string | null;
  categoryId: string;
  kind: string;
  isDecided: boolean;
  known: number | null;
}

/**
 * What a proposal cost its bidder to write: one number, if it likes. Before the decision nobody but the bidder learns it,
 * because it would tell who proposed; afterwards it is counted into sums.
 */
@Injectable()
export class BiddingHoursKept implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly happenings: Happenings,
  ) {}

  onModuleInit(): void {
    this.happenings.on<JobDecided>(JOB_DECIDED, ({ jobId, bidderIds }) => this.countDecided(jobId, bidderIds));
    this.happenings.on<DecisionReopened>(DECISION_REOPENED, ({ jobId }) => this.takeOut(jobId));
  }

  /** Keeps the number, or takes it back with null. */
  async record(jobId: string, hours: number | null, viewer: Viewer): Promise<void> {
    const side = await this.ownSide(jobId, viewer);
    if (side.state !== 'submitted')
      refuse('NOT_SUBMITTED', 'Submit your proposal first. Then say how many hours it took.', { field: 'hours' });
    const [problem] = hours === null ? [] : hoursProblems(hours, 'hours', HOURS_LIMITS.bidding);
    if (problem !== undefined) refuse('HOURS', problem.message, { field: 'hours' });
    const kept = hours === null ? null : Math.round(hours * 10) / 10;
    await this.keep(jobId, kept, viewer);
    if (side.isDecided)
      await this.add(side, (kept === null ? 0 : 1) - (side.known === null ? 0 : 1), (kept ?? 0) - (side.known ?? 0));
  }

  /** Sums by category and kind, for leaders. */
  effort(): Promise<BiddingEffort[]> {
    return this.database.rows<BiddingEffort>(
      `select c.name as category, e.kind = 'team' as "isInternal", e.proposals,
        case when e.proposals >= ${FEWEST} then e.hours::float8 end as hours
       from bidding_effort e join category c on c.id = e.category_id where e.proposals > 0 order by c.name, e.kind`,
    );
  }

  /** The job is held against its decision, and the bidder against a colleague: no number is counted twice or never. */
  private async ownSide(jobId: string, viewer: Viewer): Promise<OwnSide> {
    await this.database.rows('select id from job where id = $1 for share', [jobId]);
    await this.database.rows('select id from bidder where id = $1 for no key update', [viewer.bidderId]);
    const scope = new Scope(viewer);
    const asked = scope.param(jobId, 'uuid');
    const row = await this.database.row<OwnSide>(
      `select ${ofOwnProposal('state', 'j.id', scope)} as state, j.category_id as "categoryId", b.kind,
        j.decided_at is not null as "isDecided",
        (select h.hours::float8 from bidding_hours h where h.bidder_id = b.id and h.job_id = j.id) as known
       from job j join bidder b on b.id = ${scope.bidderId()} where j.id = ${asked}
         and exists (select from invitation i where i.bidder_id = b.id and i.job_id = j.id)`,
      scope.values,
    );
    return row ?? notFound('This job');
  }

  private async keep(jobId: string, hours: number | null, viewer: Viewer): Promise<void> {
    if (hours === null) {
      await this.database.rows('delete from bidding_hours where bidder_id = $1 and job_id = $2', [
        viewer.bidderId,
        jobId,
      ]);
      return;
    }
    await this.database.rows(
      `insert into bidding_hours (bidder_id, job_id, hours) values ($1, $2, $3)
       on conflict (bidder_id, job_id) do update set hours = excluded.hours, recorded_at = clock_timestamp()`,
      [viewer.bidderId, jobId, hours],
    );
  }

  /** Everybody who proposed and said so; in one order, so that two decisions cannot wait for each other. */
  private async countDecided(jobId: string, bidderIds: string[]): Promise<void> {
    const sums = await this.database.rows<{ categoryId: string; kind: string; proposals: number; hours: number }>(
      `select j.category_id as "categoryId", b.kind, count(*)::int as proposals, sum(h.hours)::float8 as hours
       from bidding_hours h join bidder b on b.id = h.bidder_id join job j on j.id = h.job_id
       where h.job_id = $1 and h.bidder_id = any($2::uuid[]) group by 1, 2 order by 1, 2`,
      [jobId, bidderIds],
    );
    for (const { proposals, hours, ...side } of sums) await this.add(side, proposals, hours);
  }

  /** Told while the job is still decided: what it added to the sums is taken out, until it is decided again. */
  private async takeOut(jobId: string): Promise<void> {
    await this.database.rows(FORGET, [[jobId]]);
  }

  private async add(side: { categoryId: string; kind: string }, proposals: number, hours: number): Promise<void> {
    await this.database.rows(BEGIN, [side.categoryId, side.kind]);
    await this.database.rows(ADD, [side.categoryId, side.kind, proposals, hours]);
  }
}
