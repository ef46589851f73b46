import type { BidderKind, Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound } from '../../platform/graphql/refusal.js';
import type { Selection } from '../../platform/reading/compose.js';
import { Reader } from '../../platform/reading/reader.js';
import { OpenedProposal } from '../opened-proposal.entity.js';
import { evaluatedTotalOf } from './evaluated-total.sql.js';
import { mayCompare, openedProposalReading } from './opened-proposal.reading.js';

/**
 * A proposal that stood at the opening, as far as a decision and its messages need it. Sums are in minor units, null while
 * prices are sealed. Its bidder is named here even while names are hidden, for whoever writes to it: never for a reader.
 */
export interface StandingProposal {
  id: string;
  bidderId: string;
  bidderName: string;
  bidderKind: BidderKind;
  comparableTotal: number | null;
  /** What the price formula runs on. */
  evaluatedTotal: number | null;
  total: number | null;
  isReadable: boolean;
  /** Out of the contest: no rank, no part in the price formula, not to be chosen. Null while it takes part. */
  disqualifiedBecause: string | null;
  /** Its other offers, in their order. */
  variants: StandingVariant[];
}

export interface StandingVariant {
  number: number;
  title: string;
  comparableTotal: number | null;
  total: number | null;
}

const OF_JOB = `
  select o.proposal_id as id, b.id as "bidderId", b.name as "bidderName", b.kind as "bidderKind",
    o.comparable_total::float8 as "comparableTotal", ${evaluatedTotalOf('o')}::float8 as "evaluatedTotal",
    o.total::float8 as total, o.is_readable as "isReadable",
    (select dm.because from proposal_mark dm where dm.proposal_id = o.proposal_id and dm.mark = 'disqualified') as "disqualifiedBecause",
    coalesce((select json_agg(json_build_object('number', v.number, 'title', v.title, 'total', v.total,
      'comparableTotal', v.comparable_total) order by v.number)
      from readable_variant v where v.proposal_id = o.proposal_id), '[]'::json) as variants
  from readable_proposal o join proposal p on p.id = o.proposal_id join bidder b on b.id = p.bidder_id
  where o.job_id = $1 order by o.proposal_id`;

/** Opened proposals, for the rooms in which they are judged. Before the opening there is none to find here. */
@Injectable()
export class StandingProposals {
  constructor(
    private readonly database: Database,
    private readonly reader: Reader,
  ) {}

  /** The job of an opened proposal. Null while it is sealed, and when there is none. */
  async jobOf(proposalId: string): Promise<string | null> {
    const row = await this.database.row<{ jobId: string }>(
      `select job_id as "jobId" from opened_proposal where proposal_id = $1`,
      [proposalId],
    );
    return row?.jobId ?? null;
  }

  /** Everything that stood at the opening of a job. The caller has made sure that the viewer decides it. */
  ofJob(jobId: string): Promise<StandingProposal[]> {
    return this.database.rows<StandingProposal>(OF_JOB, [jobId]);
  }

  /** The names of everybody invited: a word that must not fall is asked for without saying who proposed. */
  async invitedNames(jobId: string): Promise<string[]> {
    const rows = await this.database.rows<{ name: string }>(
      'select b.name from invitation i join bidder b on b.id = i.bidder_id where i.job_id = $1 order by b.name',
      [jobId],
    );
    return rows.map(({ name }) => name);
  }

  /** How many promises an opened proposal makes. */
  async promiseCount(proposalId: string): Promise<number> {
    const row = await this.database.row<{ count: number }>(
      `select coalesce(jsonb_array_length(content -> 'promises'), 0) as count from readable_proposal where proposal_id = $1`,
      [proposalId],
    );
    return row?.count ?? 0;
  }

  /** One opened proposal, to the requester of its job. */
  async opened(proposalId: string, viewer: Viewer, selection: Selection): Promise<OpenedProposal> {
    const proposal = await this.reader.one<OpenedProposal>(openedProposalReading, selection, viewer, (row, scope) => {
      const job = `exists (select from job oj where oj.id = ${row}.job_id and ${mayCompare('oj', scope)})`;
      return `from readable_proposal ${row} where ${row}.proposal_id = ${scope.param(proposalId, 'uuid')} and ${job}`;
    });
    return proposal ?? notFound('This proposal');
  }
}
