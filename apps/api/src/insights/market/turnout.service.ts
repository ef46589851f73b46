import { Injectable } from '@nestjs/common';
import { SideKind } from '../../awards/contests/contest-bidder.entity.js';
import { Database } from '../../platform/database/database.js';
import { CountedShare } from '../changes/changes.results.js';
import type { Insights } from '../insights.results.js';
import { monthsOf } from './months-of.js';
import { type Answers, BidderTurnout, type SideTurnout, type Turnout } from './turnout.results.js';
import { TURNOUT, type TurnoutRow } from './turnout.statement.js';

/** Whether bidders come: who could have bid, and who did. */
@Injectable()
export class Turnouts {
  constructor(private readonly database: Database) {}

  async read(insights: Insights): Promise<Turnout> {
    const row = await this.database.row<TurnoutRow>(TURNOUT, monthsOf(insights));
    if (row === null) throw new Error('Sums over no rows are a row.');
    const bidders = row.bidders.map(bidderOf);
    return {
      ...row,
      bidders,
      singleBid: new CountedShare(row.singleBid, row.decided),
      sides: [SideKind.INTERNAL, SideKind.EXTERNAL].flatMap((kind) => sideOf(kind, bidders)),
      quarters: row.quarters.map(({ from, kind, eligible, bids }) => {
        return { from, kind, bids: new CountedShare(bids, eligible) };
      }),
    };
  }
}

function bidderOf({ eligible, bids, declined, silent, withdrawn, ...bidder }: TurnoutRow['bidders'][number]) {
  return Object.assign(new BidderTurnout(), bidder, { answers: { eligible, bids, declined, silent, withdrawn } });
}

function sideOf(kind: SideKind, bidders: readonly BidderTurnout[]): SideTurnout[] {
  const own = bidders.filter((bidder) => bidder.kind === kind);
  const sum = (pick: (answers: Answers) => number) => own.reduce((total, { answers }) => total + pick(answers), 0);
  if (own.length === 0) return [];
  const answers = {
    eligible: sum(({ eligible }) => eligible),
    bids: sum(({ bids }) => bids),
    declined: sum(({ declined }) => declined),
    silent: sum(({ silent }) => silent),
    withdrawn: sum(({ withdrawn }) => withdrawn),
  };
  return [{ kind, answers }];
}
