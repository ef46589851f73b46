// Who bids in the company that does not exist, and who asks: all that is fixed before the first contest.
import { drawAt, normalAt } from '@bidwell/signal/numbers/random';
import type { MarketPlan } from './market.js';

/** What each number is drawn for; one stream each. */
export const DRAWN_FOR = {
  strength: 1,
  priceLevel: 2,
  dateLevel: 3,
  niche: 4,
  eagerness: 5,
  executive: 6,
  volume: 7,
  requesterExecutive: 8,
  favourite: 9,
  size: 10,
  category: 11,
  requester: 12,
  popularity: 13,
  stands: 14,
  price: 15,
  days: 16,
  position: 17,
  fit: 18,
  luck: 19,
  taste: 20,
  sham: 21,
} as const;

/** The stream of one purpose. */
export function streamOf(seed: number, purpose: number): number {
  return seed * 64 + purpose;
}

export interface Suppliers {
  count: number;
  /** -1 for generalists, who bid everywhere. */
  category: Int32Array;
  isOutside: Uint8Array;
  strength: Float64Array;
  /** Mean ln price. */
  price: Float64Array;
  /** Mean ln days. */
  days: Float64Array;
  isNiche: Uint8Array;
  /** Chance to bid in a contest of usual interest. */
  eagerness: Float64Array;
  executive: Int32Array;
}

const EXECUTIVES = 12;
const SD_DAYS = 0.2;

/** All suppliers: category by category its teams, then its vendors; then the generalists; then sham rivals, if any. */
export function drawSuppliers(plan: MarketPlan): Suppliers {
  const perCategory = plan.teamsPerCategory + plan.vendorsPerCategory;
  const specialists = plan.categories * perCategory;
  const shams = plan.play?.kind === 'sham-rivals' ? plan.play.rivals : 0;
  const count = specialists + plan.generalists + shams;
  const normal = (purpose: number, supplier: number) => normalAt(streamOf(plan.seed, purpose), supplier);
  const flat = (purpose: number, supplier: number) => drawAt(streamOf(plan.seed, purpose), supplier);
  const isTeam = (supplier: number) => supplier < specialists && supplier % perCategory < plan.teamsPerCategory;
  const each = <T>(value: (supplier: number) => T) => Array.from({ length: count }, (_, supplier) => value(supplier));
  const strength = Float64Array.from(each((supplier) => plan.sdStrength * normal(DRAWN_FOR.strength, supplier)));
  if (plan.given) strength[plan.given.supplier] = plan.given.strength;
  const isSubsidised = (supplier: number) => isTeam(supplier) && supplier % perCategory === 0;
  return {
    count,
    category: Int32Array.from(each((supplier) => (supplier < specialists ? Math.floor(supplier / perCategory) : -1))),
    isOutside: Uint8Array.from(each((supplier) => (isTeam(supplier) ? 0 : 1))),
    strength,
    price: Float64Array.from(
      each(
        (supplier) =>
          plan.qualityPrice * strength[supplier]! +
          plan.sdPriceLevel * normal(DRAWN_FOR.priceLevel, supplier) +
          (isSubsidised(supplier) ? plan.subsidy : 0),
      ),
    ),
    days: Float64Array.from(each((supplier) => SD_DAYS * normal(DRAWN_FOR.dateLevel, supplier))),
    isNiche: Uint8Array.from(each((supplier) => (flat(DRAWN_FOR.niche, supplier) < plan.nicheShare ? 1 : 0))),
    eagerness: Float64Array.from(
      each((supplier) => {
        if (isTeam(supplier)) return Math.min(0.95, Math.max(0.1, 0.45 + 0.18 * normal(DRAWN_FOR.eagerness, supplier)));
        if (supplier < specialists) return 0.5 * flat(DRAWN_FOR.eagerness, supplier) ** 1.6;
        return supplier < specialists + plan.generalists
          ? 0.07 * Math.exp(0.6 * normal(DRAWN_FOR.eagerness, supplier))
          : 0;
      }),
    ),
    executive: Int32Array.from(each((supplier) => Math.floor(EXECUTIVES * flat(DRAWN_FOR.executive, supplier)))),
  };
}

export interface Requesters {
  /** Running share of the contests, from 0 to 1: requester r asks when a draw is below share[r] and not below share[r - 1]. */
  share: Float64Array;
  executive: Int32Array;
  /** Requester × supplier: how much more than others this requester likes it. */
  liking: (requester: number, supplier: number) => number;
}

const SD_VOLUME = 0.8;

/** All requesters: a few ask often, most seldom. */
export function drawRequesters(plan: MarketPlan): Requesters {
  const volume = Float64Array.from({ length: plan.requesters }, (_, requester) => {
    const usual = Math.exp(SD_VOLUME * normalAt(streamOf(plan.seed, DRAWN_FOR.volume), requester));
    return isFriend(plan, requester) && plan.play?.kind === 'friends' ? usual * plan.play.volume : usual;
  });
  const total = volume.reduce((sum, own) => sum + own, 0);
  let running = 0;
  return {
    share: volume.map((own) => (running += own / total)),
    executive: Int32Array.from({ length: plan.requesters }, (_, requester) =>
      Math.floor(EXECUTIVES * drawAt(streamOf(plan.seed, DRAWN_FOR.requesterExecutive), requester)),
    ),
    liking: (requester, supplier) =>
      plan.sdTaste * normalAt(streamOf(plan.seed, DRAWN_FOR.taste), requester, supplier) +
      favour(plan, requester, supplier),
  };
}

function isFriend(plan: MarketPlan, requester: number): boolean {
  return plan.play?.kind === 'friends' && requester < plan.play.requesters;
}

/** Friends like one team; favourites are spread over the teams by chance. */
function favour(plan: MarketPlan, requester: number, supplier: number): number {
  const { play, favourites } = plan;
  const friendly = play?.kind === 'friends' && isFriend(plan, requester) && play.team === supplier ? play.liking : 0;
  if (!favourites || requester < plan.requesters - favourites.requesters) return friendly;
  const perCategory = plan.teamsPerCategory + plan.vendorsPerCategory;
  const teams = plan.categories * plan.teamsPerCategory;
  const pick = Math.floor(teams * drawAt(streamOf(plan.seed, DRAWN_FOR.favourite), requester));
  const team = Math.floor(pick / plan.teamsPerCategory) * perCategory + (pick % plan.teamsPerCategory);
  return friendly + (team === supplier ? favourites.liking : 0);
}
