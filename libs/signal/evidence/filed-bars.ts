// The bars that can be held to markets somebody else simulated: rank order, coverage, and choices foretold. A few markets
// scatter, so a figure below its bar may be within chance; what chance allows is said.
import { clopperPearsonInterval } from '@bidwell/signal/clopper-pearson';
import { percent, verdictOf, type BarResult } from './bar.js';
import { gateBar, gateOf } from './gate-bar.js';
import type { FiledMarket } from './market-files.js';
import { adjustedWithoutMeans, rankingFigures, type RankingFigures } from './ranking.js';

/** Least rank correlation by contests, and its standard deviation from market to market. */
const RANK_BARS = [
  { contests: 600, bar: 0.78, scatter: 0.105 },
  { contests: 2000, bar: 0.88, scatter: 0.055 },
  { contests: 6000, bar: 0.93, scatter: 0.03 },
] as const;

const LEAST_COVERAGE = 0.93;

/** Figures of the markets of one name, e.g. all seeds of m2000. */
export function filedBars(name: string, markets: readonly FiledMarket[]): BarResult[] {
  const contests = markets[0]!.month.length;
  const figures = rankingFigures(markets);
  const bars = [
    filedRank(contests, figures, adjustedWithoutMeans(markets)),
    filedCoverage(figures),
    gateBar(markets.map(gateOf), contests),
  ];
  return bars.map((bar) => ({ ...bar, id: name }));
}

function filedRank(
  contests: number,
  { adjusted, raw, lift, markets }: RankingFigures,
  without: number,
): Omit<BarResult, 'id'> {
  const { bar, scatter } = RANK_BARS.findLast((own) => contests >= own.contests) ?? RANK_BARS[0];
  const error = scatter / Math.sqrt(markets);
  return {
    what: `rank order, ${contests.toLocaleString('en')} contests, ${markets} markets`,
    bar: `adjusted >= ${bar}`,
    figure: `adjusted ${adjusted.toFixed(3)} (standard error ${error.toFixed(3)}), without supplier means ${without.toFixed(3)}, raw ${raw.toFixed(3)}, lift ${lift.toFixed(3)}`,
    verdict: verdictOf(adjusted >= bar, adjusted + 2 * error >= bar),
  };
}

function filedCoverage({ holding, ranges }: RankingFigures): Omit<BarResult, 'id'> {
  const { low, high } = clopperPearsonInterval(holding, ranges);
  return {
    what: 'coverage of the 95% range',
    bar: '93% or more',
    figure: `${percent(holding / ranges)}% of ${ranges} ranges (by chance ${percent(low)} to ${percent(high)})`,
    verdict: verdictOf(holding / ranges >= LEAST_COVERAGE, high >= LEAST_COVERAGE),
  };
}
