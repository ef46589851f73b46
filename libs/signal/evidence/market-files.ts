// Markets that somebody else simulated, with what is true about them: NAME.csv.gz beside NAME.truth.json.
import { packContests, type ChoiceContests } from '@bidwell/signal/choice-contests';
import { referenceBasket } from '@bidwell/signal/reference-basket';
import type { KnownMarket } from './measured-teams.js';

/** The columns of the file, one row a standing bid, contests in the order of their decisions. */
const COLUMNS =
  'contest,month,category,requester,supplier,ln_price_ratio,ln_days_ratio,incumbent,same_executive,position,won';

export interface MarketTruth {
  internalTeams: readonly { supplier: number; category: number; equalTerms: number }[];
}

/** A market with the month of each contest. */
export interface FiledMarket extends KnownMarket {
  month: Int32Array;
}

interface FiledContest {
  month: number;
  category: number;
  requester: number;
  bids: { supplier: number; x: number[]; won: boolean }[];
}

/**
 * Reads a market.
 * @throws RangeError when the columns are not the known ones, or a contest has no choice.
 */
export function readMarket(csv: string, { internalTeams }: MarketTruth): FiledMarket {
  const list = filedContests(csv);
  const contests = packed(list);
  const isOutside = new Uint8Array(contests.suppliers).fill(1);
  for (const { supplier } of internalTeams) isOutside[supplier] = 0;
  const teams = internalTeams.map(({ supplier, category, equalTerms }) => {
    const basket = referenceBasket({ contests, isOutside, counts: (contest) => list[contest]!.category === category });
    if (!basket) throw new RangeError(`No vendor bid in category ${category}`);
    return { supplier, basket, truth: equalTerms };
  });
  return { contests, teams, month: Int32Array.from(list, ({ month }) => month) };
}

function filedContests(csv: string): FiledContest[] {
  const [columns, ...lines] = csv.trim().split('\n');
  if (columns?.trim() !== COLUMNS) throw new RangeError(`A market has the columns ${COLUMNS}`);
  const contests = new Map<number, FiledContest>();
  for (const line of lines) {
    const [contest, month, category, requester, supplier, ...rest] = line.split(',').map(Number) as [
      number,
      number,
      number,
      number,
      number,
      ...number[],
    ];
    const own = contests.get(contest) ?? { month, category, requester, bids: [] };
    contests.set(contest, own);
    own.bids.push({ supplier, x: rest.slice(0, 5), won: rest[5] === 1 });
  }
  return [...contests.values()];
}

function packed(list: readonly FiledContest[]): ChoiceContests {
  const most = (of: (contest: FiledContest) => number) => 1 + Math.max(...list.map(of));
  return packContests(
    list.map(({ requester, bids }) => ({ requester, bids, chosen: bids.findIndex(({ won }) => won) })),
    {
      suppliers: most(({ bids }) => Math.max(...bids.map(({ supplier }) => supplier))),
      requesters: most(({ requester }) => requester),
      covariates: 5,
    },
  );
}
