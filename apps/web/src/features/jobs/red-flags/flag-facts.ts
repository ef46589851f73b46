import type { RedFlagsFragment } from '../../../graphql/generated/graphql';
import { counted, formatNumber, formatPercent } from '../../../ui/numbers';

type Flag = RedFlagsFragment['redFlags'] extends (infer One)[] | null ? One : never;

/** What makes this flag more than its name, in figures. Empty where the proposals say it all. */
export function flagFacts({ kind, gap, record }: Pick<Flag, 'kind' | 'gap' | 'record'>): string {
  if (kind === 'PRICE_GAP' && gap) {
    const low = Math.max(0, gap.low);
    return `The second lowest lies ${formatPercent(gap.share, 1)} above the lowest; usual is ${formatPercent(low, 1)} to ${formatPercent(gap.high, 1)}.`;
  }
  if (kind === 'UNLUCKY_BIDDER' && record) {
    const { contests, wins, expected, chance } = record;
    return `${counted(wins, 'win')} in ${counted(contests, 'contest')}, where lots would bring ${formatNumber(expected, 1)}. By lot alone so few come ${chanceWords(chance)}.`;
  }
  return '';
}

/** "once in 130" */
function chanceWords(chance: number): string {
  return chance > 0 ? `once in ${formatNumber(Math.round(1 / chance))}` : 'hardly ever';
}
