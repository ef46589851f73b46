// A15: whether the model, fitted on the first 18 months, foretells the last 6 better than drawing lots.
import { companyGate, type GateResult } from '@bidwell/signal/company-gate';
import type { ChoiceContests } from '@bidwell/signal/choice-contests';
import type { BarResult, Scale } from './bar.js';
import { marketsOf } from './ranking-bars.js';
import { deviation, mean } from './statistics.js';

const FIT_MONTHS = 18;

/** Fitted on months 1 to 18, judged on the others. */
export function gateOf({ contests, month }: { contests: ChoiceContests; month: Int32Array }): GateResult {
  const gate = companyGate(contests, month.indexOf(FIT_MONTHS));
  if (!gate) throw new RangeError('No contests on one side of the split');
  return gate;
}

/** The bar, from the gates of several markets. */
export function gateBar(gates: readonly GateResult[]): BarResult {
  const better = gates.filter(({ logLoss, equalLogLoss }) => logLoss < equalLogLoss).length;
  const slopes = gates.map(({ slope }) => slope);
  return {
    id: 'A15',
    what: 'choices of months 19 to 24 foretold from months 1 to 18, 2,000 contests',
    bar: 'below equal chance in every market; mean slope 0.85 to 1.15',
    figure: `${better}/${gates.length} below (${mean(gates.map(({ logLoss }) => logLoss)).toFixed(3)} against ${mean(gates.map(({ equalLogLoss }) => equalLogLoss)).toFixed(3)}); slope ${mean(slopes).toFixed(3)} (sd ${deviation(slopes).toFixed(3)})`,
    holds: better === gates.length && mean(slopes) >= 0.85 && mean(slopes) <= 1.15,
  };
}

export function gateBarOf(scale: Scale): BarResult {
  return gateBar([...marketsOf(scale(15), { contests: 2000 })].map(gateOf));
}
