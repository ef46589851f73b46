import type { ProposalMark } from '@bidwell/domain/proposal-mark';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

const MARK = `
  insert into proposal_mark (proposal_id, mark, because, marked_by) values ($1, $2, $3, $4)
  on conflict (proposal_id) do update set mark = excluded.mark, because = excluded.because,
    marked_by = excluded.marked_by, marked_at = clock_timestamp()`;

const ESTIMATE = `
  insert into line_estimate (proposal_id, line_id, amount, words, estimated_by) values ($1, $2, $3, $4, $5)
  on conflict (proposal_id, line_id) do update set amount = excluded.amount, words = excluded.words,
    estimated_by = excluded.estimated_by, estimated_at = clock_timestamp()`;

/** What the requester lays beside an opened proposal. The caller has made sure that the viewer judges its job. */
@Injectable()
export class ProposalMarks {
  constructor(private readonly database: Database) {}

  /** Marks a proposal; null takes its mark off. */
  async mark(proposalId: string, mark: ProposalMark | null, because: string, personId: string): Promise<void> {
    await this.database.rows(MARK, [proposalId, mark, because, personId]);
  }

  /** Keeps what an unpriced line is reckoned to cost; null takes it back. */
  async estimate(
    proposalId: string,
    lineId: string,
    amount: number | null,
    words: string,
    personId: string,
  ): Promise<void> {
    await this.database.rows(ESTIMATE, [proposalId, lineId, amount, words, personId]);
  }

  /** Whether an opened proposal leaves this line without a price. */
  async isUnpriced(proposalId: string, lineId: string): Promise<boolean> {
    const row = await this.database.row(
      `select true from readable_proposal o, jsonb_array_elements(o.unpriced) u
       where o.proposal_id = $1 and u ->> 'lineId' = $2`,
      [proposalId, lineId],
    );
    return row !== null;
  }
}
