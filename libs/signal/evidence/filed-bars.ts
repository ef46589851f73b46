// The bars that can be held to markets somebody else simulated: rank order, coverage, and choices foretold.
import { percent, type BarResult } from './bar.js';
import { gateBar, gateOf } from './gate-bar.js';
import type { FiledMarket } from './market-files.js';
import { adjustedWithoutMeans, rankingFigures } from './ranking-bars.js';

/** Least adjusted rank correlation by contests. */
const RANK_BARS = [
  { contests: 600, bar: 0.78 },
  { contests: 2000, bar: 0.88 },
  { contests: 6000, bar: 0.93 },
] as const;

/** Figures of the markets of one name, e.g. all seeds of m2000. */
export function filedBars(name: string, markets: readonly FiledMarket[]): BarResult[] {
  const contests = markets[0]!.month.length;
  const figures = rankingFigures(markets);
  const without = adjustedWithoutMeans(markets);
  const bar = RANK_BARS.findLast((own) => contests >= own.contests)?.bar ?? 0;
  const gate = gateBar(markets.map(gateOf));
  return [
    {
      id: name,
      what: `rank order, ${contests} contests, ${markets.length} markets`,
      bar: `adjusted >= ${bar}`,
      figure: `adjusted ${figures.adjusted.toFixed(3)}, without supplier means ${without.toFixed(3)}, raw ${figures.raw.toFixed(3)}, lift ${figures.lift.toFixed(3)}`,
      holds: figures.adjusted >= bar,
    },
    {
      id: name,
      what: 'coverage of the 95% range',
      bar: '93% or more',
      figure: `${percent(figures.coverage)}% of ${figures.ranges} ranges`,
      holds: figures.coverage >= 0.93,
    },
    { ...gate, id: name },
  ];
}
