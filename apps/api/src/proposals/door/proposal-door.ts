import type { JobFacts } from '@bidwell/domain/job-lifecycle';
import type { RequiredLine } from '@bidwell/domain/proposal-content';
import type { Requirement } from '@bidwell/domain/requirement';
import type { ProposalState } from '@bidwell/domain/proposal-lifecycle';
import { Injectable } from '@nestjs/common';
import { askedLines, askedRequirements } from '../../jobs/asked-lines.sql.js';
import { Database } from '../../platform/database/database.js';
import type { SealedContent } from '../sealing/seal.js';

/** What a bidder's moves need to know of the job. */
export interface AskedJob extends Omit<JobFacts, 'choiceAt'> {
  jobId: string;
  requesterId: string;
  awardApproverId: string | null;
  isInvited: boolean;
  isDropBox: boolean;
  currency: string;
  decisionDue: string | null;
  headCount: number | null;
  lines: RequiredLine[];
  requirements: Requirement[];
  /** The key to seal for. Null before publication. */
  key: { id: string; publicKey: Buffer; signature: Buffer } | null;
}

/** A bidder's own proposal while its row is locked. */
export interface LockedProposal {
  id: string;
  state: ProposalState;
  reference: string;
  version: number;
  receivedAt: Date | null;
  draftRevision: number;
}

/** The database's no to a move: its code, the time it saw and the deadline it compared with. */
export interface GuardRefusal {
  code: string;
  at: string;
  deadline: string | null;
}

type AskedRow = Omit<AskedJob, 'key'> & { keyId: string | null; publicKey: Buffer | null; signature: Buffer | null };

const ASKED = `
  select j.id as "jobId", j.requester_id as "requesterId", j.approver_id as "approverId",
    j.award_approver_id as "awardApproverId", j.published_at as "publishedAt", j.deadline,
    j.opened_at as "openedAt", j.cancelled_at as "cancelledAt", j.decision, j.currency, clock_timestamp() as now,
    exists (select from invitation i where i.bidder_id = $2 and i.job_id = j.id) as "isInvited", j.is_drop_box as "isDropBox",
    j.decision_due::text as "decisionDue", j.head_count as "headCount",
    ${askedLines('j.id')} as lines, ${askedRequirements('j.id')} as requirements,
    k.id as "keyId", k.public_key as "publicKey", k.signature
  from job j left join job_key k on k.job_id = j.id where j.id = $1`;

const LOCK_OWN = `
  select id, state, reference, version, received_at as "receivedAt", draft_revision as "draftRevision"
  from proposal where bidder_id = $1 and job_id = $2 for no key update`;

const RAISE_REVISION = `
  update proposal set draft_revision = draft_revision + 1, draft_saved_at = clock_timestamp(),
    draft_saved_by = $3
  where id = $1 and draft_revision = $2 returning id`;

/** Not `on conflict do update`: that would read the columns it writes, and this role may not. */
const KEEP_DRAFT = `
  with kept as (
    update proposal_draft set ciphertext = $2, wrap_for_bidder = $3 where proposal_id = $1 returning proposal_id)
  insert into proposal_draft (proposal_id, ciphertext, wrap_for_bidder)
  select $1, $2, $3 where not exists (select from kept)`;

/**
 * The one door to the tables of proposals. Every statement here names the bidder or a proposal that was found by its
 * bidder; none can read a sealed column, because the role it runs under may not.
 */
@Injectable()
export class ProposalDoor {
  constructor(private readonly database: Database) {}

  async asked(jobId: string, bidderId: string): Promise<AskedJob | null> {
    const row = await this.database.row<AskedRow>(ASKED, [jobId, bidderId]);
    if (row === null) return null;
    const { keyId, publicKey, signature, ...job } = row;
    const isKeyed = keyId !== null && publicKey !== null && signature !== null;
    return { ...job, key: isKeyed ? { id: keyId, publicKey, signature } : null };
  }

  /** The bidder's own proposal, locked until the transaction ends. Null when none was begun. */
  lockOwn(jobId: string, bidderId: string): Promise<LockedProposal | null> {
    return this.database.row<LockedProposal>(LOCK_OWN, [bidderId, jobId]);
  }

  /**
   * The number of the newest addendum, 0 without one. The job is held until the transaction ends, so that none comes
   * between this answer and what is submitted upon it.
   */
  async newestAddendum(jobId: string): Promise<number> {
    await this.database.rows('select id from job where id = $1 for share', [jobId]);
    const row = await this.database.row<{ newest: number }>(
      'select coalesce(max(number), 0) as newest from addendum where job_id = $1',
      [jobId],
    );
    return row?.newest ?? 0;
  }

  /** Begins a proposal, unless a colleague did so at the same moment. */
  async begin(jobId: string, bidderId: string, personId: string, reference: string): Promise<void> {
    await this.database.rows(
      `insert into proposal (job_id, bidder_id, started_by, reference) values ($1, $2, $3, $4)
       on conflict (bidder_id, job_id) do nothing`,
      [jobId, bidderId, personId, reference],
    );
  }

  /** Keeps a sealed draft in place of the one with this revision. False when another save came in between. */
  async keepDraft(proposalId: string, personId: string, revision: number, sealed: SealedContent): Promise<boolean> {
    const raised = await this.database.row(RAISE_REVISION, [proposalId, revision, personId]);
    if (raised === null) return false;
    await this.database.rows(KEEP_DRAFT, [proposalId, sealed.ciphertext, sealed.wrapForBidder]);
    return true;
  }

  /** Submits a version. The database decides, and keeps a refused attempt on record. */
  async submit(
    proposalId: string,
    version: number,
    personId: string,
    sealed: SealedContent,
  ): Promise<{ receivedAt: Date | null; refusal: GuardRefusal | null }> {
    const { contentHash, ciphertext, wrapForOpening, wrapForBidder } = sealed;
    const row = await this.database.row<{ receivedAt: Date | null; refusal: GuardRefusal | null }>(
      `select received_at as "receivedAt", refusal from try_submission($1, $2, $3, $4, $5, $6, $7)`,
      [proposalId, version, personId, contentHash, ciphertext, wrapForOpening, wrapForBidder],
    );
    return row ?? { receivedAt: null, refusal: null };
  }

  /** Withdraws the standing version, on the same terms. Null when it is withdrawn. */
  async withdraw(proposalId: string, version: number, personId: string): Promise<GuardRefusal | null> {
    const row = await this.database.row<{ refusal: GuardRefusal | null }>(
      'select refusal from try_withdrawal($1, $2, $3)',
      [proposalId, version, personId],
    );
    return row?.refusal ?? null;
  }

  /** Puts on record a submission or withdrawal that was refused before it came to the database's guard. */
  async noteRefused(
    proposalId: string,
    personId: string,
    move: 'submit' | 'withdraw',
    { code, at, deadline }: { code: string; at: Date; deadline: Date | null },
  ): Promise<void> {
    await this.database.rows(
      'insert into refused_attempt (proposal_id, person_id, move, code, at, deadline) values ($1, $2, $3, $4, $5, $6)',
      [proposalId, personId, move, code, at, deadline],
    );
  }
}
