import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { StandingVariant } from '../../proposals/door/standing-proposals.service.js';
import type { Contender, ProposalField } from '../field-of-proposals.js';
import { RecordContests } from './record-contests.service.js';

interface JobFacts {
  reference: string;
  title: string;
  category: string;
  currency: string;
  decidedOn: string;
  ceiling: string | null;
}

const FACTS = `
  select 'JOB-' || j.number as reference, j.title, c.name as category, j.currency,
    (j.decided_at at time zone 'UTC')::date::text as "decidedOn",
    case when j.budget_mode in ('ceiling', 'exact', 'range') then j.budget_high end as ceiling
  from job j join category c on c.id = j.category_id where j.id = $1`;

/** Turns a decided job into contest facts, so that Insights never reads a proposal. */
@Injectable()
export class RecordJobContest {
  constructor(
    private readonly database: Database,
    private readonly contests: RecordContests,
  ) {}

  /** A chosen variant is the winner's bid; everybody else's is the main offer. */
  async record(
    jobId: string,
    { contenders }: ProposalField,
    winner: Contender | null,
    variant: StandingVariant | null,
  ): Promise<void> {
    const job = await this.database.row<JobFacts>(FACTS, [jobId]);
    if (job === null) return;
    const { reference, title, category, currency, decidedOn } = job;
    const bids = contenders.map((bid) => {
      const isWinner = bid.id === winner?.id;
      return { bidder: bid.bidderId, price: priceOf(isWinner ? (variant ?? bid) : bid), isWinner };
    });
    const bidders = contenders.map((bid) => ({
      key: bid.bidderId,
      name: bid.bidderName,
      kind: bid.bidderKind === 'team' ? ('internal' as const) : ('external' as const),
      bidderId: bid.bidderId,
    }));
    const ceiling = job.ceiling === null ? null : Number(job.ceiling);
    await this.contests.ofOurOwn(
      { ref: reference, title, details: '', category, decidedOn, currency, ceiling, jobId, bids },
      bidders,
    );
  }
}

/** What counts as the price of an offer: the total that can be compared, else the one there is. */
function priceOf({ comparableTotal, total }: Pick<StandingVariant, 'comparableTotal' | 'total'>): number | null {
  return comparableTotal ?? total;
}
