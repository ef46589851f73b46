import { OUTSIDE_AT_MOST, varianceBetween } from '@bidwell/signal/between-bidders';
import { binomialFunnel, EXACT_BELOW_EVIDENCE, FUNNELS, smoothFunnel } from '@bidwell/signal/funnel-limits';
import type { Interval } from '@bidwell/signal/wilson';
import { listed } from '@bidwell/domain/signal-words';
import { counted } from '../../../ui/numbers';

/** A team on the funnel. Only teams with enough bids to compare are given. */
export interface ParPoint {
  key: string;
  name: string;
  bids: number;
  wins: number;
  /** What a typical outside bidder would have won in its place. */
  par: number;
  /** Par² over the variance of the wins: how much there is to judge by. */
  evidence: number;
  /** 95% range of wins ÷ par. */
  low?: number | null;
  high?: number | null;
}

/** `inside`: no evidence of a difference. `between`: outside the inner funnel, where chance puts 1 in 20. */
export type FunnelPlace = 'inside' | 'between' | 'above' | 'below';

export interface Funnel {
  /** Limits of wins ÷ par at so much evidence, as far as chance goes: the inner (95%) and the outer (99.8%) funnel. */
  limitsAt: (evidence: number) => { inner: Interval; outer: Interval };
  placeOf: (point: ParPoint) => FunnelPlace;
  /**
   * The outer funnel with the spread between teams added. Null where chance explains the spread: at most a tenth of the
   * teams outside.
   */
  widerAt: ((evidence: number) => Interval) | null;
}

export const ratioOf = ({ wins, par }: Pick<ParPoint, 'wins' | 'par'>) => wins / par;

/**
 * The funnel for these teams: exact limits where there is little evidence, smooth ones above. Where more than a tenth of
 * the teams lie outside, teams differ among themselves, and a wider one says by how much (Spiegelhalter 2005).
 */
export function funnelOf(points: readonly ParPoint[]): Funnel {
  const chance = shareOf(points);
  const limitsAt = (evidence: number) => ({
    inner: limitsOf(evidence, chance, FUNNELS[0]),
    outer: limitsOf(evidence, chance, FUNNELS[1]),
  });
  const placeOf = (point: ParPoint): FunnelPlace => {
    const { inner, outer } = limitsAt(point.evidence);
    if (ratioOf(point) > outer.high) return 'above';
    if (ratioOf(point) < outer.low) return 'below';
    return isOutside(inner, point) ? 'between' : 'inside';
  };
  const outside = points.filter((point) => isOutside(limitsAt(point.evidence).outer, point)).length;
  const isCrowded = outside > OUTSIDE_AT_MOST * points.length;
  const between = isCrowded
    ? varianceBetween(points.map((point) => ({ ratio: ratioOf(point), evidence: point.evidence })))
    : 0;
  return { limitsAt, placeOf, widerAt: between > 0 ? (at) => smoothFunnel(at, FUNNELS[1], between) : null };
}

/** The usual chance of a bid at par. */
function shareOf(points: readonly ParPoint[]): number {
  const bids = points.reduce((sum, point) => sum + point.bids, 0);
  return points.reduce((sum, point) => sum + point.par, 0) / Math.max(1, bids);
}

function limitsOf(evidence: number, chance: number, confidence: number): Interval {
  if (evidence >= EXACT_BELOW_EVIDENCE) return smoothFunnel(evidence, confidence);
  const bids = Math.max(1, Math.round((evidence * (1 - chance)) / chance));
  const { low, high } = binomialFunnel(bids, chance, confidence);
  return { low: low / chance, high: high / chance };
}

function isOutside({ low, high }: Interval, point: ParPoint): boolean {
  return ratioOf(point) < low || ratioOf(point) > high;
}

/** What the funnel shows, in words. */
export function parFinding(points: readonly ParPoint[], { placeOf }: Pick<Funnel, 'placeOf'>): string {
  const named = (place: FunnelPlace) => points.filter((point) => placeOf(point) === place).map(({ name }) => name);
  const [more, fewer] = [named('above'), named('below')];
  if (more.length + fewer.length === 0)
    return 'No team won more or fewer contests than a typical outside bidder would have, as far as we can tell';
  const parts = [
    more.length > 0 && `${listed(more)} won more contests`,
    fewer.length > 0 && `${listed(fewer)} won fewer${more.length > 0 ? '' : ' contests'}`,
  ].filter((part) => part !== false);
  return `${parts.join(', ')} than a typical outside bidder would have in the same fields`;
}

/** Who stands out even so much as teams differ. Empty where chance explains all. */
export function spreadWords(points: readonly ParPoint[], { widerAt }: Pick<Funnel, 'widerAt'>): string {
  if (widerAt === null) return '';
  const names = points.filter((point) => isOutside(widerAt(point.evidence), point)).map(({ name }) => name);
  const who = names.length === 0 ? 'nobody lies' : `${listed(names)} ${names.length === 1 ? 'lies' : 'lie'}`;
  return ` Teams differ among themselves by more than chance, as they should; the dotted lines allow for that, and ${who} outside them.`;
}

/** One team in words. */
export function parWords(point: ParPoint, place: FunnelPlace): string {
  const { name, wins, bids, par } = point;
  const said = `${name} won ${wins} of ${counted(bids, 'bid')}; a typical outside bidder with its prices and dates would have won about ${Math.round(par)}.`;
  return `${said} ${PLACES[place]}`;
}

export const PLACES: Readonly<Record<FunnelPlace, string>> = {
  inside: 'Inside the funnel: no evidence of a difference.',
  between: 'Outside the inner funnel, where chance alone puts 1 in 20.',
  above: 'Above the funnel: more than chance gives.',
  below: 'Below the funnel: fewer than chance gives.',
};
