// What would have won: how much lower the price, or how much sooner the date, of the contests that a bidder lost by least; and
// what a general change of either would bring. Sums over many contests only: what one rival asked cannot be read from it.
import type { ChoiceContests } from './choice-contests.js';
import type { ChoiceFit } from './choice-fit.js';
import { lossGap } from './loss-gap.js';
import { LOSSES_FOR_WHAT_WOULD_HAVE_WON } from './minimum.js';
import { chanceAt } from './par-chances.js';
import { COVARIATES } from './signal-fit.js';

/** No loss counts as lost by more than this (log-odds; 82 to 18): so no single one sets the mean. */
export const WIDEST_GAP = 1.5;

/** Which of the terms have an effect that can be told from none, and so are offered as a remedy. */
export interface Remedies {
  price: boolean;
  date: boolean;
}

/** A change of one term in all bids, and what it would bring. */
export interface GeneralChange {
  term: 'price' | 'date';
  /** By how much lower or sooner, 0.1 for a tenth. */
  by: number;
  /** Expected wins per 100 bids, more than as it bid. */
  gain: number;
}

export interface WhatWouldHaveWon {
  losses: number;
  /** Losses in which the bid was level with the chosen one or ahead: chance decided. */
  level: number;
  /** How many of the others, those lost by least, the means are over. 0 where there are fewer than ten. */
  nearest: number;
  /** By how much lower the price would have had to be, 0.06 for 6%. Null where price is no remedy, or nearest is 0. */
  lowerPrice: number | null;
  /** By how much sooner the date, as a share of the days promised. Null as the price is. */
  soonerDate: number | null;
  changes: GeneralChange[];
}

const SHARES = [0.05, 0.1, 0.2] as const;

/**
 * Over the nearer half of the losses in which the bid was behind, never fewer than ten: the mean gap to the chosen bid, and the
 * change of price or of days alone that closes it, 1 - exp(gap/β). Null below ten losses.
 */
export function whatWouldHaveWon(
  contests: ChoiceContests,
  fit: Pick<ChoiceFit, 'strengths' | 'beta'>,
  supplier: number,
  remedies: Remedies,
): WhatWouldHaveWon | null {
  const bids = bidsOf(contests, supplier);
  const gaps = bids
    .filter(({ contest, row }) => contests.chosen[contest] !== row)
    .map(({ contest, row }) => lossGap(contests, fit, row, contests.chosen[contest]!).gap)
    .toSorted((one, other) => one - other);
  if (gaps.length < LOSSES_FOR_WHAT_WOULD_HAVE_WON) return null;
  const behind = gaps.filter((gap) => gap > 0);
  const enough = behind.length >= LOSSES_FOR_WHAT_WOULD_HAVE_WON;
  const nearest = enough ? behind.slice(0, Math.max(LOSSES_FOR_WHAT_WOULD_HAVE_WON, Math.ceil(behind.length / 2))) : [];
  const gap = nearest.reduce((sum, own) => sum + Math.min(WIDEST_GAP, own), 0) / nearest.length;
  const closing = (term: 'price' | 'date') =>
    enough && remedies[term] ? 1 - Math.exp(gap / effectOf(fit, term)) : null;
  return {
    losses: gaps.length,
    level: gaps.length - behind.length,
    nearest: nearest.length,
    lowerPrice: closing('price'),
    soonerDate: closing('date'),
    changes: (['price', 'date'] as const)
      .filter((term) => remedies[term])
      .flatMap((term) => changesOf(contests, fit, bids, term)),
  };
}

interface Bid {
  contest: number;
  row: number;
}

function bidsOf(contests: ChoiceContests, supplier: number): Bid[] {
  const bids: Bid[] = [];
  let contest = 0;
  contests.supplier.forEach((own, row) => {
    while (row >= contests.starts[contest + 1]!) contest += 1;
    if (own === supplier) bids.push({ contest, row });
  });
  return bids;
}

/** A term within the field: the mean of a bidder's terms, which belongs to its strength, is left where it is. */
function changesOf(
  contests: ChoiceContests,
  fit: Pick<ChoiceFit, 'strengths' | 'beta'>,
  bids: readonly Bid[],
  term: 'price' | 'date',
): GeneralChange[] {
  const expected = (worth: number) =>
    bids.reduce((sum, { contest, row }) => {
      const strength = fit.strengths[contests.supplier[row]!]! + worth;
      return sum + chanceAt(contests, fit, contest, row, strength);
    }, 0);
  const asBid = expected(0);
  return SHARES.map((by) => {
    const gain = expected(effectOf(fit, term) * Math.log(1 - by)) - asBid;
    return { term, by, gain: (100 * gain) / bids.length };
  });
}

function effectOf({ beta }: Pick<ChoiceFit, 'beta'>, term: 'price' | 'date'): number {
  return beta[COVARIATES[term]]!;
}
