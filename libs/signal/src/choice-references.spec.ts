import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import baseball from './baseball1987.reference.json' with { type: 'json' };
import { packContests, type ChoiceContest, type ChoiceContests } from './choice-contests.js';
import { fitChoice, type ChoiceOptions } from './choice-fit.js';
import { contrastVariance, standardErrors } from './choice-spread.js';
import { hasFiniteStrengths } from './comparable.js';
import citations from './citations.reference.json' with { type: 'json' };
import lizards from './flatlizards.reference.json' with { type: 'json' };
import hockey from './icehockey.reference.json' with { type: 'json' };
import infert from './infert.reference.json' with { type: 'json' };
import market from './market1500.reference.json' with { type: 'json' };
import nascar from './nascar2002.reference.json' with { type: 'json' };
import { stagesOf } from './rankings.js';
import { fitWithVariance } from './strength-variance.js';

/** No prior at all; as far as round-off lets it go. */
const likelihood: ChoiceOptions = { strengthVariance: Infinity, termVariance: Infinity, tolerance: 1e-18 };

function expectClose(ours: ArrayLike<number>, wanted: ArrayLike<number>, within: number): void {
  expect(ours.length).toBe(wanted.length);
  const worst = Array.from(wanted, (value, at) => Math.abs(value - ours[at]!));
  expect(Math.max(...worst)).toBeLessThan(within);
}

/** R's optimisers stop a step before the last digit; an independent Newton in another language agrees with ours to 1e-13. */
const whereRStops = 1e-6;

/** Deviance against the model that gives every pair its own chance. */
function deviance(pairs: readonly (readonly [number, number])[], logLikelihood: number): number {
  const full = pairs.flatMap(([a, b]) => [a, b].map((wins) => (wins > 0 ? wins * Math.log(wins / (a + b)) : 0)));
  return 2 * (full.reduce((sum, part) => sum + part, 0) - logLikelihood);
}

/** A match of two as contests of two, won so many times by either. */
function match(pair: [number, number], wins: [number, number], x: [number[], number[]] = [[], []]): ChoiceContest[] {
  const bids = pair.map((supplier, side) => ({ supplier, x: x[side]! }));
  return wins.flatMap((weight, chosen) => (weight > 0 ? [{ requester: 0, bids, chosen, weight }] : []));
}

describe('Bradley-Terry: journals that cite each other (Stigler 1994)', () => {
  const names = ['Biometrika', 'Comm Statist', 'JASA', 'JRSS-B'];
  const contests = packContests(
    citations.pairs.flatMap(({ a, b, a_wins, b_wins }) =>
      match([names.indexOf(a), names.indexOf(b)], [a_wins, b_wins]),
    ),
    { suppliers: 4, requesters: 1, covariates: 0 },
  );
  const fit = fitChoice(contests, { ...likelihood, held: [0] });

  it('has the published strengths and errors', () => {
    expectClose(fit.own, [0, ...Object.values(citations.coef)], 1e-9);
    expectClose(standardErrors(fit), [0, ...Object.values(citations.se)], 1e-9);
    const pairs = citations.pairs.map(({ a_wins, b_wins }) => [a_wins, b_wins] as const);
    expect(Math.abs(deviance(pairs, fit.logLikelihood) - citations.residual_deviance)).toBeLessThan(1e-9);
  });
});

describe('Bradley-Terry with home advantage: baseball 1987 (Agresti 2002)', () => {
  const names = baseball.ridge_order;
  const season = (home: boolean) =>
    packContests(
      baseball.data.flatMap((game) =>
        match(
          [names.indexOf(game.home), names.indexOf(game.away)],
          [game.home_wins, game.away_wins],
          [home ? [1] : [], home ? [0] : []],
        ),
      ),
      { suppliers: 7, requesters: 1, covariates: home ? 1 : 0 },
    );
  const games = baseball.data.map(({ home_wins, away_wins }) => [home_wins, away_wins] as const);
  const wanted = (coef: Record<string, number>) => names.map((name) => coef[name] ?? 0);

  it('has the maximum likelihood estimates and errors', () => {
    const fit = fitChoice(season(false), { ...likelihood, held: [0] });
    expectClose(fit.own, wanted(baseball.mle.coef), 1e-10);
    expectClose(standardErrors(fit), wanted(baseball.mle.se), whereRStops);
    expect(Math.abs(deviance(games, fit.logLikelihood) - baseball.mle.residual_deviance)).toBeLessThan(1e-9);
  });

  it('has them with home advantage', () => {
    const fit = fitChoice(season(true), { ...likelihood, held: [0] });
    expectClose(fit.theta, [...wanted(baseball.mle_home.coef), baseball.mle_home.coef['at.home']], 1e-10);
    expectClose(standardErrors(fit), [...wanted(baseball.mle_home.se), baseball.mle_home.se['at.home']], whereRStops);
    expect(Math.abs(deviance(games, fit.logLikelihood) - baseball.mle_home.residual_deviance)).toBeLessThan(1e-9);
  });

  it.each([
    ['home, variance 1', true, baseball['ridge_home_tau2_1']],
    ['home, variance 0.25', true, baseball['ridge_home_tau2_0.25']],
    ['no home, variance 1', false, baseball['ridge_nohome_tau2_1']],
  ] as const)('has the shrunken estimates: %s', (_name, home, ridge) => {
    const fit = fitChoice(season(home), { strengthVariance: ridge.tau2, termVariance: Infinity, tolerance: 1e-18 });
    expectClose(fit.theta, ridge.theta, 1e-9);
    expectClose(standardErrors(fit), ridge.se, 1e-9);
    expect(Math.abs(fit.logLikelihood - ridge.loglik)).toBeLessThan(1e-9);
  });
});

describe('conditional logit: matched cases (Trichopoulos et al. 1976)', () => {
  const strata = byFirst(infert.rows);
  const contests = packContests(
    strata.map((rows) => ({
      requester: 0,
      bids: rows.map(([, , spontaneous, induced], supplier) => ({ supplier, x: [spontaneous!, induced!] })),
      chosen: rows.findIndex(([, isCase]) => isCase === 1),
    })),
    { suppliers: 3, requesters: 1, covariates: 2 },
  );
  // Rows of a stratum are no suppliers: their strengths are held at 0.
  const held = [0, 1, 2];

  it('has the estimates of R survival', () => {
    const fit = fitChoice(contests, { ...likelihood, held });
    expectClose(fit.beta, infert.mle.coef, 1e-10);
    expectClose(standardErrors(fit).subarray(3), infert.mle.se, 1e-10);
    expect(Math.abs(fit.logLikelihood - infert.mle.loglik[1]!)).toBeLessThan(1e-10);
  });

  it('has the shrunken ones', () => {
    const fit = fitChoice(contests, { ...likelihood, termVariance: 1, held });
    expectClose(fit.beta, infert.ridge_var1.coef, 1e-10);
    expectClose(standardErrors(fit).subarray(3), infert.ridge_var1.se, 1e-10);
    expect(Math.abs(fit.logLikelihood - infert.ridge_var1.loglik)).toBeLessThan(1e-10);
  });
});

describe('Plackett-Luce: 36 races of 2002 (Hunter 2004)', () => {
  const races = (orderings: readonly number[][], suppliers: number, upTo = Infinity) =>
    packContests(
      orderings.flatMap((order) =>
        stagesOf({
          requester: 0,
          bids: order.map((driver) => ({ supplier: driver - 1, x: [] })),
          ranking: order.map((_, place) => place).slice(0, upTo),
        }),
      ),
      { suppliers, requesters: 1, covariates: 0 },
    );

  it('has the maximum likelihood strengths of 83 drivers', () => {
    const orderings = nascar.orderings.map((order) => order.filter((driver) => driver <= 83));
    const contests = races(orderings, 83);
    const fit = fitChoice(contests, { ...likelihood, held: [0] });
    expectClose(fit.own, nascar.mle_ref_driver1, 1e-8);
    expect(Math.abs(fit.logLikelihood - nascar.mle_loglik)).toBeLessThan(1e-8);
    const mean = fit.own.reduce((sum, strength) => sum + strength, 0) / 83;
    const centred = fit.own.map((strength) => strength - mean);
    expectClose(centred, nascar.mle_centered, 1e-8);
    const total = fit.own.reduce((sum, strength) => sum + Math.exp(strength), 0);
    const worth = fit.own.map((strength) => Math.exp(strength) / total);
    expectClose(worth, nascar.mle_worth_sum1, 1e-10);
    const errors = centred.map((_, driver) => {
      const contrast = new Float64Array(83).fill(-1 / 83);
      contrast[driver] = 1 - 1 / 83;
      return Math.sqrt(contrastVariance(contests, fit, contrast).model);
    });
    expectClose(errors, nascar.mle_centered_se, 1e-8);
  });

  it('has the shrunken strengths of all 87, the four who only finished last included', () => {
    const fit = fitChoice(races(nascar.orderings, 87), { strengthVariance: 1, tolerance: 1e-18 });
    expectClose(fit.own, nascar.full_ridge_tau2_1.s, 1e-9);
    expectClose(standardErrors(fit), nascar.full_ridge_tau2_1.se, 1e-9);
    expect(Math.abs(fit.logLikelihood - nascar.full_ridge_tau2_1.loglik)).toBeLessThan(1e-8);
  });

  it('has strengths without a prior only for those who beat someone', () => {
    expect(hasFiniteStrengths(races(nascar.orderings, 87))).toBe(false);
    expect(
      hasFiniteStrengths(
        races(
          nascar.orderings.map((order) => order.filter((driver) => driver <= 83)),
          83,
        ),
      ),
    ).toBe(true);
  });

  it('has those of the winners alone', () => {
    const fit = fitChoice(races(nascar.orderings, 87, 1), { strengthVariance: 1, tolerance: 1e-18 });
    expectClose(fit.own, nascar.top1_ridge_tau2_1.s, 1e-9);
    expectClose(standardErrors(fit), nascar.top1_ridge_tau2_1.se, 1e-9);
  });
});

describe('random effects (R BradleyTerry2, Turner & Firth 2012)', () => {
  it('are those of the flat lizards', () => {
    const contests = packContests(
      lizards.contests.flatMap(([winner, loser]) => match([winner!, loser!], [1, 0])),
      { suppliers: lizards.n_lizards, requesters: 1, covariates: 0 },
    );
    const terms = { count: 1, values: Float64Array.from(lizards.svl) };
    const { fit, settled } = fitWithVariance(contests, {
      terms,
      termVariance: Infinity,
      change: 1e-12,
      mostFits: 500,
      tolerance: 1e-18,
    });
    expect(settled).toBe(true);
    expect(Math.abs(Math.sqrt(fit.strengthVariance) - lizards.sigma)).toBeLessThan(1e-6);
    expect(Math.abs(fit.delta[0]! - lizards.coef_svl)).toBeLessThan(1e-6);
    expect(Math.abs(standardErrors(fit)[lizards.n_lizards]! - lizards.se_svl)).toBeLessThan(1e-6);
  });

  it('are those of 58 ice hockey teams', () => {
    const contests = packContests(
      hockey.games.flatMap(([visitor, opponent, result, home]) =>
        match([visitor!, opponent!], result === 1 ? [1, 0] : [0, 1], [[0], [home!]]),
      ),
      { suppliers: hockey.teams.length, requesters: 1, covariates: 1 },
    );
    const { fit } = fitWithVariance(contests, {
      termVariance: Infinity,
      change: 1e-12,
      mostFits: 500,
      tolerance: 1e-18,
    });
    expect(Math.abs(Math.sqrt(fit.strengthVariance) - hockey.sigma)).toBeLessThan(1e-6);
    expect(Math.abs(fit.beta[0]! - hockey.coef_home)).toBeLessThan(1e-6);
    expect(Math.abs(standardErrors(fit)[hockey.teams.length]! - hockey.se_home)).toBeLessThan(1e-6);
  });
});

describe('a market of 1,500 contests', () => {
  const contests = readMarket();
  const { S, K } = market;

  it('has the maximum likelihood estimates of R survival, and their errors', () => {
    const fit = fitChoice(contests, { ...likelihood, held: [0] });
    expectClose(fit.theta.subarray(1), market.mle, whereRStops);
    expectClose(standardErrors(fit).subarray(1), market.mle_se, 1e-8);
    expect(Math.abs(fit.logLikelihood - market.mle_loglik)).toBeLessThan(1e-7);
  });

  it('has their requester-robust errors', () => {
    const fit = fitChoice(contests, { ...likelihood, held: [0] });
    const ours = market.mle.map((_, at) => Math.sqrt((contrastVariance(contests, fit, unit(at + 1)).robust * 59) / 60));
    expectClose(ours, market.mle_cluster_se_noSmallSample, 2e-8);
  });

  it('has the shrunken estimates with both kinds of errors', () => {
    const fit = fitChoice(contests, { strengthVariance: market.map_tau2, tolerance: 1e-18 });
    expectClose(fit.theta, market.map, 1e-8);
    expectClose(standardErrors(fit), market.map_se, 1e-8);
    expect(Math.abs(fit.logLikelihood - market.map_loglik)).toBeLessThan(1e-7);
    const robust = market.map.map((_, at) => Math.sqrt(contrastVariance(contests, fit, unit(at)).robust));
    expectClose(robust, market.map_cluster_se, 1e-8);
    const { est, se, cluster_se } = market.contrast_s0_minus_s1;
    const difference = unit(0);
    difference[1] = -1;
    const { model, robust: byRequester } = contrastVariance(contests, fit, difference);
    expectClose([fit.own[0]! - fit.own[1]!, Math.sqrt(model), Math.sqrt(byRequester)], [est, se, cluster_se], 1e-8);
  });

  it('has the variance that the contests themselves ask for', () => {
    const { fit } = fitWithVariance(contests, { change: 1e-12, mostFits: 500, tolerance: 1e-18 });
    expect(Math.abs(fit.strengthVariance - market.eb_tau2)).toBeLessThan(1e-8);
    expectClose(fit.theta, market.eb_theta, 1e-8);
  });

  function unit(at: number): Float64Array {
    return new Float64Array(S + K).fill(1, at, at + 1);
  }
});

/** contest,requester,supplier,chosen,x1..x5: one row a bid. */
function readMarket(): ChoiceContests {
  const csv = readFileSync(new URL('../test-data/market1500.csv', import.meta.url), 'utf8');
  const rows = csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').map(Number));
  const contests = byFirst(rows).map((bids) => ({
    requester: bids[0]![1]!,
    bids: bids.map(([, , supplier, , ...x]) => ({ supplier: supplier!, x })),
    chosen: bids.findIndex(([, , , chosen]) => chosen === 1),
  }));
  return packContests(contests, { suppliers: market.S, requesters: market.clusters, covariates: market.K });
}

/** Rows that share their first number, in the order of its first appearance. */
function byFirst(rows: readonly number[][]): number[][][] {
  const groups = new Map<number, number[][]>();
  for (const row of rows) groups.set(row[0]!, [...(groups.get(row[0]!) ?? []), row]);
  return [...groups.values()];
}
