// A16: whether the split of losses tells price from service as the truth does.
import type { ChoiceContests } from '@bidwell/signal/choice-contests';
import { lossGap } from '@bidwell/signal/loss-gap';
import { lossShares } from '@bidwell/signal/loss-shares';
import { basketStrength } from '@bidwell/signal/reference-basket';
import { fitSignal } from '@bidwell/signal/signal-fit';
import { percent, verdictOf, type BarResult, type Scale } from './bar.js';
import { marketOf, seeds } from './known-market.js';
import { spearman } from './statistics.js';
import { attenuation } from './true-figures.js';

/** Teams with fewer bids are left out of the comparison. */
const FEWEST_BIDS = 30;

interface Findings {
  price: { fitted: number[]; truth: number[] };
  service: { fitted: number[]; truth: number[] };
  losses: number;
  agreed: number;
}

function compareMarket(seed: number, found: Findings): void {
  const market = marketOf({ seed, contests: 2000 });
  const { contests, plan, suppliers } = market;
  const fit = fitSignal(contests);
  const factor = attenuation(plan);
  const truth = {
    strengths: suppliers.strength.map((own) => factor * own),
    beta: Float64Array.from(plan.beta, (weight) => factor * weight),
  };
  for (const { supplier, basket } of market.teams) {
    const shares = lossShares(contests, fit, supplier, basketStrength(basket, fit.strengths));
    if (shares.bids < FEWEST_BIDS) continue;
    const real = lossShares(contests, truth, supplier, basketStrength(basket, truth.strengths));
    found.price.fitted.push((100 * shares.parts.price) / shares.bids);
    found.price.truth.push((100 * real.parts.price) / real.bids);
    found.service.fitted.push((100 * shares.parts.service) / shares.bids);
    found.service.truth.push((100 * real.parts.service) / real.bids);
    for (const [row, chosen] of lostRows(contests, supplier)) {
      found.losses += 1;
      if (lossGap(contests, fit, row, chosen).label === lossGap(contests, truth, row, chosen).label) found.agreed += 1;
    }
  }
}

/** Each bid of a supplier that was not chosen, with the chosen one. */
function lostRows({ starts, supplier, chosen }: ChoiceContests, own: number): [row: number, chosen: number][] {
  const rows: [number, number][] = [];
  let contest = 0;
  supplier.forEach((bidder, row) => {
    while (row >= starts[contest + 1]!) contest += 1;
    if (bidder === own && chosen[contest] !== row) rows.push([row, chosen[contest]!]);
  });
  return rows;
}

const rms = ({ fitted, truth }: { fitted: readonly number[]; truth: readonly number[] }) =>
  Math.sqrt(fitted.reduce((sum, value, at) => sum + (value - truth[at]!) ** 2, 0) / fitted.length);

export function lossBar(scale: Scale): BarResult {
  const found: Findings = {
    price: { fitted: [], truth: [] },
    service: { fitted: [], truth: [] },
    losses: 0,
    agreed: 0,
  };
  for (const seed of seeds(scale(30))) compareMarket(seed, found);
  const [error, agreement] = [rms(found.price), found.agreed / found.losses];
  return {
    id: 'A16',
    what: 'price part of the loss split, wins per 100 bids; label of single losses',
    bar: 'RMS error <= 2 points; labels agree >= 80%',
    figure: `price ${error.toFixed(2)} (rank ${spearman(found.price.fitted, found.price.truth).toFixed(3)}), service ${rms(found.service).toFixed(2)} (rank ${spearman(found.service.fitted, found.service.truth).toFixed(3)}); labels ${percent(agreement)}% of ${found.losses.toLocaleString('en')}`,
    verdict: verdictOf(error <= 2 && agreement >= 0.8),
  };
}
