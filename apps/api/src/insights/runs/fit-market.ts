import { bidChances } from '@bidwell/signal/bid-chances';
import { type ChoiceFit, type ChoiceParts } from '@bidwell/signal/choice-fit';
import { standardErrors } from '@bidwell/signal/choice-spread';
import { companyGate, type GateResult } from '@bidwell/signal/company-gate';
import { companyStage } from '@bidwell/signal/minimum';
import { basketStrength, referenceBasket, type Basket } from '@bidwell/signal/reference-basket';
import { fitSignal } from '@bidwell/signal/signal-fit';
import { categoryBaskets } from '@bidwell/signal/team-figures';
import type { RunData, RunMarket } from './run-facts.js';
import { whyNoSignal } from './why-no-signal.js';

/** What a fit leaves for the next one, by bidder, since their numbers change. */
export interface FitStart {
  own: Record<string, number>;
  beta: number[];
  delta: number[];
  strengthVariance: number;
}

/** What a run takes from the run it started from. */
export interface EarlierRun {
  start: FitStart;
  gate: GateResult | null;
}

export interface FittedMarket {
  data: RunData;
  gate: GateResult | null;
  whyNot: string | null;
}

/** Fits the contests: from nothing with the variance learnt and the gate tried, or on from an earlier run with both taken from it. */
export function fitMarket(market: RunMarket, earlier: EarlierRun | null): FittedMarket {
  const fit = fitSignal(market.choices, earlier === null ? {} : onFrom(market, earlier.start));
  const gate = earlier === null ? companyGate(market.contests) : earlier.gate;
  const stage = companyStage(market.contests.chosen.length);
  const baskets = basketsOf(market);
  const whyNot = whyNoSignal(market, stage, gate);
  const data: RunData = {
    ...market,
    fit,
    baskets,
    reference: Float64Array.from(market.categories, (_, own) => strengthOf(baskets.get(own), fit)),
    chances: bidChances(market.contests, fit),
    stage,
    hasSignal: whyNot === null,
  };
  return { data, gate, whyNot };
}

/** The fit for the next run to start from. */
export function startFrom({ suppliers, fit }: RunData): FitStart {
  return {
    own: Object.fromEntries(suppliers.map(({ id }, own) => [id, fit.own[own]!])),
    beta: [...fit.beta],
    delta: [...fit.delta],
    strengthVariance: fit.strengthVariance,
  };
}

const TERMS = ['price', 'date', 'incumbent', 'sameExecutive', 'position'];

/** How much each term weighs, with its error; null for a term without data. */
export function coefficientsOf({
  fit,
  known,
  contests,
}: RunData): Record<string, { value: number; error: number } | null> {
  const errors = standardErrors(fit).subarray(contests.suppliers);
  return Object.fromEntries(
    TERMS.map((term, at) => [term, known[at] ? { value: fit.beta[at]!, error: errors[at]! } : null]),
  );
}

function onFrom({ suppliers }: RunMarket, { own, beta, delta, strengthVariance }: FitStart) {
  const start: ChoiceParts = {
    own: Float64Array.from(suppliers, ({ id }) => own[id] ?? 0),
    beta: Float64Array.from(beta),
    delta: Float64Array.from(delta),
  };
  return { start, strengthVariance };
}

/** The typical outside bidder is that of the last full year, all of the next year long; of the whole window where nobody bid then. */
function basketsOf({ contests, category, day, suppliers, lastDay }: RunMarket): Map<number, Basket> {
  const isOutside = Uint8Array.from(suppliers, ({ kind }) => Number(kind === 'external'));
  const year = Number(lastDay.slice(0, 4)) - 1;
  const [first, last] = [Date.UTC(year, 0, 1) / 86_400_000, Date.UTC(year, 11, 31) / 86_400_000];
  const baskets = categoryBaskets(
    contests,
    category,
    isOutside,
    (contest) => day[contest]! >= first && day[contest]! <= last,
  );
  for (const own of new Set(category)) {
    if (baskets.has(own)) continue;
    const basket = referenceBasket({ contests, isOutside, counts: (contest) => category[contest] === own });
    if (basket !== null) baskets.set(own, basket);
  }
  return baskets;
}

function strengthOf(basket: Basket | undefined, fit: ChoiceFit): number {
  return basket === undefined ? Number.NaN : basketStrength(basket, fit.strengths);
}
