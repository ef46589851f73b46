// Every team's figures as the product would show them, with the truth beside them.
import { bidChances } from '@bidwell/signal/bid-chances';
import type { ChoiceContests } from '@bidwell/signal/choice-contests';
import type { ChoiceFit } from '@bidwell/signal/choice-fit';
import { equalTerms, type EqualTerms } from '@bidwell/signal/equal-terms';
import type { Basket } from '@bidwell/signal/reference-basket';
import { fitSignal } from '@bidwell/signal/signal-fit';

/** Contests with what the evidence knows about their teams. */
export interface KnownMarket {
  contests: ChoiceContests;
  teams: readonly { supplier: number; basket: Basket; truth: number }[];
}

export interface MeasuredTeam {
  supplier: number;
  bids: number;
  /** Wins / bids, and wins / wins by lot; 0 without bids. */
  raw: number;
  lift: number;
  figure: EqualTerms;
  truth: number;
}

/** Fits the market, unless a fit is given, and measures its teams. */
export function measureTeams({ contests, teams }: KnownMarket, fit: ChoiceFit = fitSignal(contests)): MeasuredTeam[] {
  const chances = bidChances(contests, fit);
  const counts = countBids(contests);
  return teams.map(({ supplier, basket, truth }) => {
    const [bids, wins, byLot] = [counts.bids[supplier]!, counts.wins[supplier]!, counts.byLot[supplier]!];
    return {
      supplier,
      bids,
      raw: bids === 0 ? 0 : wins / bids,
      lift: bids === 0 ? 0 : wins / byLot,
      figure: equalTerms({ contests, fit, chances }, supplier, basket),
      truth,
    };
  });
}

function countBids({ suppliers, starts, supplier, chosen }: ChoiceContests) {
  const [bids, wins, byLot] = [new Int32Array(suppliers), new Int32Array(suppliers), new Float64Array(suppliers)];
  for (let contest = 0; contest < chosen.length; contest++) {
    for (let row = starts[contest]!; row < starts[contest + 1]!; row++) {
      const own = supplier[row]!;
      bids[own] = bids[own]! + 1;
      byLot[own] = byLot[own]! + 1 / (starts[contest + 1]! - starts[contest]!);
    }
    const winner = supplier[chosen[contest]!]!;
    wins[winner] = wins[winner]! + 1;
  }
  return { bids, wins, byLot };
}
