import { COVARIATES } from '@bidwell/signal/signal-fit';
import { Z_95 } from '@bidwell/signal/wilson';
import { type WhatWouldHaveWon, whatWouldHaveWon } from '@bidwell/signal/what-would-have-won';
import type { RunData } from '../runs/run-facts.js';

/** What would have won, as a team is told it: whole percentages, whole wins in 100 bids. Null below ten losses. */
export function toldOfWinning(data: RunData, supplier: number): WhatWouldHaveWon | null {
  const remedies = { price: isRemedy(data, COVARIATES.price), date: isRemedy(data, COVARIATES.date) };
  const found = whatWouldHaveWon(data.contests, data.fit, supplier, remedies);
  if (found === null) return null;
  const { lowerPrice, soonerDate, changes } = found;
  return {
    ...found,
    lowerPrice: lowerPrice === null ? null : percent(lowerPrice),
    soonerDate: soonerDate === null ? null : percent(soonerDate),
    changes: changes.map(({ gain, ...change }) => ({ ...change, gain: Math.round(gain) })),
  };
}

/** Whether less of it is clearly better: an effect that cannot be told from none is offered to nobody. */
function isRemedy({ known, fit, contests }: RunData, column: number): boolean {
  if (!known[column]) return false;
  const unit = new Float64Array(fit.theta.length);
  const place = contests.suppliers + column;
  unit[place] = 1;
  fit.curvature.solve(unit);
  return fit.beta[column]! < -Z_95 * Math.sqrt(unit[place]);
}

function percent(share: number): number {
  return Math.round(100 * share) / 100;
}
