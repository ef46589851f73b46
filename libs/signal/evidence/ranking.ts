// Whether the signal ranks teams as the truth does, and whether its ranges hold the truth.
import { asPoints } from '@bidwell/signal/equal-terms';
import { basketStrength } from '@bidwell/signal/reference-basket';
import { cappedWeights } from '@bidwell/signal/requester-cap';
import { fitWithVariance } from '@bidwell/signal/strength-variance';
import { measureTeams, type KnownMarket, type MeasuredTeam } from './measured-teams.js';
import { mean, spearman } from './statistics.js';

/** Teams with fewer bids show no range. */
const FEWEST_BIDS = 10;

/** What one set of markets says. */
export interface RankingFigures {
  markets: number;
  /** Mean rank correlation with the truth: raw win rate, lift, chosen at equal terms. */
  raw: number;
  lift: number;
  adjusted: number;
  /** The ranges of teams with 10 or more bids, and how many of them hold the truth. */
  ranges: number;
  holding: number;
  /** How many hold what requesters, tastes included, would choose: the truth in log-odds times `factor`. */
  holdingChoices: number;
}

/** Mean rank correlations and coverage over markets. */
export function rankingFigures(markets: Iterable<KnownMarket>, factor = 1): RankingFigures {
  const found: { raw: number; lift: number; adjusted: number }[] = [];
  const shown: MeasuredTeam[] = [];
  for (const market of markets) {
    const teams = measureTeams(market);
    const rank = (of: (team: MeasuredTeam) => number) =>
      spearman(
        teams.map(({ truth }) => truth),
        teams.map(of),
      );
    found.push({
      raw: rank(({ raw }) => raw),
      lift: rank(({ lift }) => lift),
      adjusted: rank(({ figure }) => figure.value),
    });
    shown.push(...teams.filter(({ bids }) => bids >= FEWEST_BIDS));
  }
  return {
    markets: found.length,
    raw: mean(found.map(({ raw }) => raw)),
    lift: mean(found.map(({ lift }) => lift)),
    adjusted: mean(found.map(({ adjusted }) => adjusted)),
    ranges: shown.length,
    holding: shown.filter((team) => holds(team, 1)).length,
    holdingChoices: shown.filter((team) => holds(team, factor)).length,
  };
}

function holds({ truth, figure }: MeasuredTeam, factor: number): boolean {
  const point = asPoints(factor * Math.log(truth / (100 - truth)));
  return point >= figure.low && point <= figure.high;
}

/** Mean rank correlation of the same fit without the suppliers' mean price and date. */
export function adjustedWithoutMeans(markets: Iterable<KnownMarket>): number {
  const found: number[] = [];
  for (const { contests, teams } of markets) {
    const { fit } = fitWithVariance(contests, { weight: cappedWeights(contests) });
    found.push(
      spearman(
        teams.map(({ truth }) => truth),
        teams.map(({ supplier, basket }) => fit.strengths[supplier]! - basketStrength(basket, fit.strengths)),
      ),
    );
  }
  return mean(found);
}
