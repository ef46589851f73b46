// Whether vendors still come, and after how many losses the new ones stay away: the price of a market that the inside always
// wins is paid later, by fields without rivals.
import { shareOf, type Share } from './participation.js';

/** Whether vendors still come. */
export interface VendorSurvival {
  /** Vendors that bid in the earlier period, and those of them that bid again in the later one. */
  before: number;
  stayed: number;
  survival: Share;
  /** Vendors of the later period that had not bid before. */
  newcomers: number;
}

/** Compares who bid in two periods. */
export function vendorSurvival(before: Iterable<string>, after: Iterable<string>): VendorSurvival {
  const [earlier, later] = [new Set(before), new Set(after)];
  const stayed = [...earlier].filter((vendor) => later.has(vendor)).length;
  const survival = shareOf(stayed, earlier.size);
  return { before: earlier.size, stayed, survival, newcomers: later.size - stayed };
}

/** A decided contest that a vendor stood in. Days are whole numbers on one calendar. */
export interface VendorContest {
  vendor: string;
  day: number;
  won: boolean;
}

/** New vendors that lost their first `losses` contests, and those of them that stood again within half a year. */
export interface LossSurvival {
  losses: number;
  vendors: number;
  stayed: number;
  share: Share;
}

/** A vendor that does not stand again for so long has left. */
export const LEFT_AFTER_DAYS = 183;

/**
 * Survival of new vendors by losses in a row from their first contest on, for 1 to `mostLosses`. A vendor whose last loss
 * is less than half a year before `today` may still come back; it is not counted, unless it already has.
 */
export function survivalByLosses(contests: readonly VendorContest[], today: number, mostLosses = 5): LossSurvival[] {
  const histories = new Map<string, VendorContest[]>();
  for (const contest of contests.toSorted((a, b) => a.day - b.day)) {
    histories.set(contest.vendor, [...(histories.get(contest.vendor) ?? []), contest]);
  }
  return Array.from({ length: mostLosses }, (_, index) => {
    const losses = index + 1;
    const fates = [...histories.values()].flatMap((history) => fateAfter(history, losses, today) ?? []);
    const stayed = fates.filter((fate) => fate === 'stayed').length;
    return { losses, vendors: fates.length, stayed, share: shareOf(stayed, fates.length) };
  });
}

/** Null for a vendor that won before, has not lost so often, or whose time is not up. */
function fateAfter(history: readonly VendorContest[], losses: number, today: number): 'stayed' | 'left' | null {
  if (history.length < losses || history.slice(0, losses).some(({ won }) => won)) return null;
  const lastLoss = history[losses - 1]!.day;
  const next = history[losses];
  if (next && next.day - lastLoss <= LEFT_AFTER_DAYS) return 'stayed';
  return today - lastLoss > LEFT_AFTER_DAYS ? 'left' : null;
}
