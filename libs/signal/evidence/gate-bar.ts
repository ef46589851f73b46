// A15: whether the model, fitted on the first 18 months, foretells the last 6 better than drawing lots.
import { companyGate, type GateResult } from '@bidwell/signal/company-gate';
import type { ChoiceContests } from '@bidwell/signal/choice-contests';
import { verdictOf, type BarResult, type Scale } from './bar.js';
import { marketsOf } from './known-market.js';
import { deviation, mean } from './statistics.js';

const FIT_MONTHS = 18;

/** Fitted on months 1 to 18, judged on the others. */
export function gateOf({ contests, month }: { contests: ChoiceContests; month: Int32Array }): GateResult {
  const gate = companyGate(contests, month.indexOf(FIT_MONTHS));
  if (!gate) throw new RangeError('No contests on one side of the split');
  return gate;
}

/** How far the slope scatters from market to market of this size. */
const SLOPE_SCATTER = { small: 0.17, usual: 0.1 } as const;

/** The bar, from the gates of several markets. @param contests how many each market has */
export function gateBar(gates: readonly GateResult[], contests = 2000): BarResult {
  const better = gates.filter(({ logLoss, equalLogLoss }) => logLoss < equalLogLoss).length;
  const slopes = gates.map(({ slope }) => slope);
  const off = Math.max(0, Math.abs(mean(slopes) - 1) - 0.15);
  const error = (contests < 2000 ? SLOPE_SCATTER.small : SLOPE_SCATTER.usual) / Math.sqrt(gates.length);
  const losses = [
    mean(gates.map(({ logLoss }) => logLoss)),
    mean(gates.map(({ equalLogLoss }) => equalLogLoss)),
  ] as const;
  return {
    id: 'A15',
    what: `choices of months 19 to 24 foretold from months 1 to 18, ${contests.toLocaleString('en')} contests`,
    bar: 'below equal chance in every market; mean slope 0.85 to 1.15',
    figure: `${better}/${gates.length} below (${losses.map((loss) => loss.toFixed(3)).join(' against ')}); slope ${mean(slopes).toFixed(3)} (sd ${deviation(slopes).toFixed(3)})`,
    verdict: verdictOf(better === gates.length && off === 0, better === gates.length && off < 2 * error),
  };
}

export function gateBarOf(scale: Scale): BarResult {
  return gateBar([...marketsOf(scale(15), { contests: 2000 })].map(gateOf));
}
