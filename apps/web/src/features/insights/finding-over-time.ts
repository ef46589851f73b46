import type { Period } from './periods';
import { rangeOf } from './win-rate';

/**
 * What the chart over time shows, in words. A change is named only where two ranges do not even touch; "no change that
 * we could tell from chance" is the usual answer, and an honest one.
 */
export function findingOverTime(periods: readonly Period[]): string {
  const shown = periods
    .filter((period) => period.side === 'internal')
    .flatMap((period) => {
      const range = rangeOf(period);
      return range === null ? [] : [{ period, range }];
    });
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined || first === last) return 'Too few contests to see a change over time';
  if (last.range.low > first.range.high)
    return `Internal teams win more often in ${last.period.name} than in ${first.period.name}`;
  if (last.range.high < first.range.low)
    return `Internal teams win less often in ${last.period.name} than in ${first.period.name}`;
  return 'No change over time that we could tell from chance';
}
