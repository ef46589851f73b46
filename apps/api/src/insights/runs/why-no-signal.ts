import { type GateResult, SLOPE } from '@bidwell/signal/company-gate';
import type { CompanyStage } from '@bidwell/signal/minimum';
import type { RunMarket } from './run-facts.js';

/** So many contests with known prices it takes: see `companyStage`. */
const CONTESTS_FOR_A_SIGNAL = 300;

const count = (value: number) => value.toLocaleString('en');

/** Why chosen at equal terms may not be shown, in words; null when it may. */
export function whyNoSignal(
  { contests, suppliers, inWindow, leftOut }: Pick<RunMarket, 'contests' | 'suppliers' | 'inWindow' | 'leftOut'>,
  stage: CompanyStage,
  gate: GateResult | null,
): string | null {
  const usable = contests.chosen.length;
  const has = (kind: string) => suppliers.some((supplier) => supplier.kind === kind);
  if (usable > 0 && !has('internal'))
    return 'No team of the company stood in these contests: there is nobody to hold against the market.';
  if (usable > 0 && !has('external'))
    return 'No outside bidder stood in these contests: there is no market to hold a team against.';
  if (stage === 'counts' && leftOut > 0 && inWindow >= CONTESTS_FOR_A_SIGNAL) {
    return `All prices are known for ${count(usable)} of ${count(inWindow)} contests. Equal price can be spoken of from ${CONTESTS_FOR_A_SIGNAL} such contests on.`;
  }
  if (stage === 'counts') {
    return `There are ${count(usable)} contests in these 24 months. It takes ${CONTESTS_FOR_A_SIGNAL} before chosen at equal terms says more than chance.`;
  }
  return whyNotThroughGate(gate);
}

/** The company gate: the figure is shown only where the model has foretold choices that it had not seen. */
function whyNotThroughGate(gate: GateResult | null): string | null {
  if (gate === null) return 'There are too few contests to try the model on.';
  if (gate.passes) return null;
  const tried = `Tried on the latest ${count(gate.contests)} contests, which it had not seen, the model`;
  if (gate.slope < SLOPE.low)
    return `${tried} exaggerated the differences between bidders. Wins are held against lots instead.`;
  if (gate.slope > SLOPE.high)
    return `${tried} understated the differences between bidders. Wins are held against lots instead.`;
  return `${tried} foretold the choices no better than drawing lots. Wins are held against lots instead.`;
}
