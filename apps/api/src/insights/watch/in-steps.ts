import { MINIMUM_CONTESTS } from '@bidwell/signal/minimum';
import type { TeamWatch, WatchPoint } from './team-watch.results.js';

/**
 * What of a watch somebody may read who leads and speaks for a bidder. Between two points lie ten contests or more: the
 * step of a single one is the chance of the team in it, and that and the own price give a rival's price.
 */
export function inSteps(watch: TeamWatch): TeamWatch {
  const points: WatchPoint[] = [];
  for (const point of watch.points) if (point.bids - (points.at(-1)?.bids ?? 0) >= MINIMUM_CONTESTS) points.push(point);
  return { ...watch, expected: Math.round(watch.expected), points: points.map(rounded) };
}

function rounded({ above, fall, rise, ...point }: WatchPoint): WatchPoint {
  return { ...point, above: tenths(above), fall: tenths(fall), rise: tenths(rise) };
}

function tenths(figure: number): number {
  return Math.round(10 * figure) / 10;
}
