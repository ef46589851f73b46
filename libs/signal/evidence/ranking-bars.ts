// A1 to A6: whether the signal ranks the teams as the truth does, and whether its ranges hold the truth as often as they say.
import { asPoints } from '@bidwell/signal/equal-terms';
import { cappedWeights } from '@bidwell/signal/requester-cap';
import { basketStrength } from '@bidwell/signal/reference-basket';
import { fitWithVariance } from '@bidwell/signal/strength-variance';
import { percent, type BarResult, type Scale } from './bar.js';
import { marketOf, seeds } from './known-market.js';
import { USUAL_MARKET, type MarketPlan } from './market.js';
import { measureTeams, type KnownMarket, type MeasuredTeam } from './measured-teams.js';
import { mean, spearman } from './statistics.js';
import { attenuation } from './true-figures.js';

/** Teams with fewer bids show no range. */
const FEWEST_BIDS = 10;

/** What one set of markets says. */
export interface RankingFigures {
  markets: number;
  raw: number;
  lift: number;
  adjusted: number;
  /** Share of ranges of teams with 10 or more bids that hold the truth, and how many ranges. */
  coverage: number;
  /** The same for what requesters, tastes included, would choose: the truth in log-odds times `factor`. */
  choiceCoverage: number;
  ranges: number;
}

/** Mean rank correlations and coverage over markets. */
export function rankingFigures(markets: Iterable<KnownMarket>, factor = 1): RankingFigures {
  const [raw, lift, adjusted]: [number[], number[], number[]] = [[], [], []];
  const shown: MeasuredTeam[] = [];
  for (const market of markets) {
    const teams = measureTeams(market);
    const truth = teams.map((team) => team.truth);
    raw.push(
      spearman(
        truth,
        teams.map((team) => team.raw),
      ),
    );
    lift.push(
      spearman(
        truth,
        teams.map((team) => team.lift),
      ),
    );
    adjusted.push(
      spearman(
        truth,
        teams.map(({ figure }) => figure.value),
      ),
    );
    shown.push(...teams.filter(({ bids }) => bids >= FEWEST_BIDS));
  }
  const covered = (share: number) =>
    shown.filter(({ truth, figure }) => {
      const point = asPoints(share * Math.log(truth / (100 - truth)));
      return point >= figure.low && point <= figure.high;
    }).length / shown.length;
  return {
    markets: raw.length,
    raw: mean(raw),
    lift: mean(lift),
    adjusted: mean(adjusted),
    coverage: covered(1),
    choiceCoverage: covered(factor),
    ranges: shown.length,
  };
}

/** Mean rank correlation of the same fit without the suppliers' mean price and date. */
export function adjustedWithoutMeans(markets: Iterable<KnownMarket>): number {
  const found: number[] = [];
  for (const { contests, teams } of markets) {
    const { fit } = fitWithVariance(contests, { weight: cappedWeights(contests) });
    const strengths = teams.map(
      ({ supplier, basket }) => fit.strengths[supplier]! - basketStrength(basket, fit.strengths),
    );
    found.push(
      spearman(
        teams.map(({ truth }) => truth),
        strengths,
      ),
    );
  }
  return mean(found);
}

/** One market after the other, so that only one is in memory. */
export function* marketsOf(count: number, plan: Omit<Partial<MarketPlan>, 'seed'> & Pick<MarketPlan, 'contests'>) {
  for (const seed of seeds(count)) yield marketOf({ ...plan, seed });
}

const said = ({ adjusted, raw, lift, markets }: RankingFigures) =>
  `adjusted ${adjusted.toFixed(3)}, raw ${raw.toFixed(3)}, lift ${lift.toFixed(3)} (${markets} markets)`;

/** A1, A2, A3 and A5, from the same markets. */
export function rankBars(scale: Scale): BarResult[] {
  const factor = attenuation(USUAL_MARKET);
  const [small, usual, large] = [
    rankingFigures(marketsOf(scale(100), { contests: 600 }), factor),
    rankingFigures(marketsOf(scale(100), { contests: 2000 }), factor),
    rankingFigures(marketsOf(scale(40), { contests: 6000 }), factor),
  ] as const;
  const all = [small, usual, large];
  const covers = all.map(({ coverage }) => coverage);
  return [
    {
      id: 'A1',
      what: 'rank order, 2,000 contests',
      bar: 'adjusted >= 0.88 and >= raw + 0.30',
      figure: said(usual),
      holds: usual.adjusted >= 0.88 && usual.adjusted >= usual.raw + 0.3,
    },
    {
      id: 'A2',
      what: 'rank order, 600 contests',
      bar: 'adjusted >= 0.78',
      figure: said(small),
      holds: small.adjusted >= 0.78,
    },
    {
      id: 'A3',
      what: 'rank order, 6,000 contests',
      bar: 'adjusted >= 0.93',
      figure: said(large),
      holds: large.adjusted >= 0.93,
    },
    {
      id: 'A5',
      what: 'coverage of the 95% range at 600 / 2,000 / 6,000 contests',
      bar: '93% to 97.5% each',
      figure: `${covers.map(percent).join(' / ')} of ${all.map(({ ranges }) => ranges).join(' / ')} ranges (of what requesters with their tastes would choose: ${all.map(({ choiceCoverage }) => percent(choiceCoverage)).join(' / ')})`,
      holds: covers.every((share) => share >= 0.93 && share <= 0.975),
    },
  ];
}

/** A4: better suppliers charge more. */
export function qualityCostsBar(scale: Scale): BarResult {
  const plan = { contests: 2000, qualityPrice: 0.25 };
  const count = scale(60);
  const figures = rankingFigures(marketsOf(count, plan));
  const without = adjustedWithoutMeans(marketsOf(count, plan));
  return {
    id: 'A4',
    what: 'rank order where quality costs more, 2,000 contests',
    bar: 'adjusted >= 0.88; without supplier means lower',
    figure: `${said(figures)}; without supplier means ${without.toFixed(3)}`,
    holds: figures.adjusted >= 0.88 && without < figures.adjusted,
  };
}

/** A6: few requesters, or requesters with favourites. */
export function fewRequestersBar(scale: Scale): BarResult {
  const few = rankingFigures(marketsOf(scale(60), { contests: 2000, requesters: 15 }));
  const fond = rankingFigures(marketsOf(scale(60), { contests: 2000, favourites: { requesters: 16, liking: 1.5 } }));
  return {
    id: 'A6',
    what: 'coverage with 15 requesters / strong favourites, 2,000 contests',
    bar: '>= 92%',
    figure: `${percent(few.coverage)} / ${percent(fond.coverage)} (adjusted ${few.adjusted.toFixed(3)} / ${fond.adjusted.toFixed(3)})`,
    holds: few.coverage >= 0.92 && fond.coverage >= 0.92,
  };
}
