import type { ContestBidderFact, DecidedContest } from '../../awards/contests/contest.facts.js';
import type { BuiltBidder, BuiltJob } from './built.js';
import type { PlannedFile } from './file-builders.js';
import { RowBatch } from './row-batch.js';
import type { PlannedSeal } from './seal-rows.js';

/** The parts of a job's row that later builders still write. */
export interface OpenJobRow {
  choiceAt: Date | null;
  takesEffectAt: Date | null;
  awardApproverId: string | null;
  decidedAt: Date | null;
  decision: 'award' | 'noAward' | null;
}

/** The parts of an invitation's row that its bidder writes. */
export interface OpenInvitationRow {
  seenAt: Date | null;
  interestedAt: Date | null;
  declinedAt: Date | null;
  declineReason: string | null;
  declineWords: string | null;
}

/** Counted over all builders, so that two that write into one database never give the same name. */
const COUNTS = new Map<string, number>();

/** Contests without a job here, and who bid in them. */
export interface PastContests {
  contests: DecidedContest[];
  bidders: ContestBidderFact[];
}

/** What a set of builders has written down so far, before any of it is in the database. */
export class Ledger {
  readonly batch = new RowBatch();
  readonly bidders: BuiltBidder[] = [];
  readonly jobs: BuiltJob[] = [];
  /** Contents to be sealed once there are keys. */
  readonly seals: PlannedSeal[] = [];
  readonly files: PlannedFile[] = [];
  /** What an earlier system decided. */
  readonly past: PastContests = { contests: [], bidders: [] };
  private readonly jobRows = new Map<string, OpenJobRow>();
  private readonly invitationRows = new Map<string, OpenInvitationRow>();

  /** `now` is what dates are worked out from when a wish names none. Everything is marked as sample data, or nothing. */
  constructor(
    readonly now: Date,
    readonly isSample: boolean,
  ) {}

  /** 1, 2, 3 ... for each kind of thing: what tells apart those that were given no name. */
  next(kind: string): number {
    const count = (COUNTS.get(kind) ?? 0) + 1;
    COUNTS.set(kind, count);
    return count;
  }

  /** So many hours after now; before it when negative. */
  hours(count: number): Date {
    return new Date(this.now.getTime() + count * 3_600_000);
  }

  days(count: number): Date {
    return this.hours(count * 24);
  }

  keepJobRow(jobId: string, row: OpenJobRow): void {
    this.jobRows.set(jobId, row);
  }

  jobRow({ id, title }: BuiltJob): OpenJobRow {
    return this.jobRows.get(id) ?? alreadySaved(title);
  }

  keepInvitationRow(jobId: string, bidderId: string, row: OpenInvitationRow): void {
    this.invitationRows.set(`${jobId}|${bidderId}`, row);
  }

  invitationRow(job: BuiltJob, bidder: BuiltBidder): OpenInvitationRow {
    return this.invitationRows.get(`${job.id}|${bidder.id}`) ?? notInvited(job, bidder);
  }
}

function alreadySaved(title: string): never {
  throw new RangeError(`${title} is not of these builders. Build a job and its decision in one go.`);
}

function notInvited({ title }: BuiltJob, { name }: BuiltBidder): never {
  throw new RangeError(`${name} is not invited to ${title}. Invite it when the job is built.`);
}
