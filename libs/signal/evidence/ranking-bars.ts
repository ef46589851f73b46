// A1 to A6: rank order and coverage.
import { percent, verdictOf, type BarResult, type Scale } from './bar.js';
import { marketsOf } from './known-market.js';
import { USUAL_MARKET } from './market.js';
import { adjustedWithoutMeans, rankingFigures, type RankingFigures } from './ranking.js';
import { attenuation } from './true-figures.js';

const said = ({ adjusted, raw, lift, markets }: RankingFigures) =>
  `adjusted ${adjusted.toFixed(3)}, raw ${raw.toFixed(3)}, lift ${lift.toFixed(3)} (${markets} markets)`;

const coverage = ({ holding, ranges }: RankingFigures) => holding / ranges;

function rankBar(id: string, contests: string, figures: RankingFigures, least: number): BarResult {
  return {
    id,
    what: `rank order, ${contests} contests`,
    bar: `adjusted >= ${least}`,
    figure: said(figures),
    verdict: verdictOf(figures.adjusted >= least),
  };
}

/** A1, A2, A3 and A5, from the same markets. */
export function rankBars(scale: Scale): BarResult[] {
  const factor = attenuation(USUAL_MARKET);
  const [small, usual, large] = [
    rankingFigures(marketsOf(scale(100), { contests: 600 }), factor),
    rankingFigures(marketsOf(scale(100), { contests: 2000 }), factor),
    rankingFigures(marketsOf(scale(40), { contests: 6000 }), factor),
  ] as const;
  const first = rankBar('A1', '2,000', usual, 0.88);
  const isFarAboveRaw = usual.adjusted >= usual.raw + 0.3;
  return [
    { ...first, bar: `${first.bar} and >= raw + 0.30`, verdict: isFarAboveRaw ? first.verdict : 'FAILS' },
    rankBar('A2', '600', small, 0.78),
    rankBar('A3', '6,000', large, 0.93),
    coverageBar([small, usual, large]),
  ];
}

function coverageBar(all: readonly RankingFigures[]): BarResult {
  const listed = (of: (figures: RankingFigures) => string | number) => all.map(of).join(' / ');
  const choices = listed(({ holdingChoices, ranges }) => percent(holdingChoices / ranges));
  return {
    id: 'A5',
    what: 'coverage of the 95% range at 600 / 2,000 / 6,000 contests',
    bar: '93% to 97.5% each',
    figure: `${listed((figures) => percent(coverage(figures)))} of ${listed(({ ranges }) => ranges)} ranges (of what requesters with their tastes would choose: ${choices})`,
    verdict: verdictOf(all.map(coverage).every((share) => share >= 0.93 && share <= 0.975)),
  };
}

/** A4: better suppliers charge more. */
export function qualityCostsBar(scale: Scale): BarResult {
  const plan = { contests: 2000, qualityPrice: 0.25 };
  const figures = rankingFigures(marketsOf(scale(60), plan));
  const without = adjustedWithoutMeans(marketsOf(scale(60), plan));
  return {
    id: 'A4',
    what: 'rank order where quality costs more, 2,000 contests',
    bar: 'adjusted >= 0.88; without supplier means lower',
    figure: `${said(figures)}; without supplier means ${without.toFixed(3)}`,
    verdict: verdictOf(figures.adjusted >= 0.88 && without < figures.adjusted),
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
    figure: `${percent(coverage(few))} / ${percent(coverage(fond))} (adjusted ${few.adjusted.toFixed(3)} / ${fond.adjusted.toFixed(3)})`,
    verdict: verdictOf(coverage(few) >= 0.92 && coverage(fond) >= 0.92),
  };
}
