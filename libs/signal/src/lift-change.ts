// Whether a bidder or a side is chosen more or less often than before, once the number of rivals is taken out: the ratio of
// two lifts, with its range.

/** Wins as a multiple of the expected wins, with its 95% range. */
export interface Lift {
  lift: number;
  low: number;
  high: number;
}

/**
 * The lift of one period over that of another, independent one, with its 95% range: 1.5 is "one and a half times as often".
 * The range is recovered from the two exact ranges on the log scale. Source: Zou & Donner 2008, Statist. Med. 27:1693
 * ("MOVER"); on plain differences of shares it is Newcombe 1998, method 10.
 * @returns null when either was never chosen: then the ratio says nothing.
 */
export function liftChange(now: Lift, before: Lift): { ratio: number; low: number; high: number } | null {
  if (!(now.lift > 0 && before.lift > 0)) return null;
  const change = Math.log(now.lift / before.lift);
  const down = Math.hypot(Math.log(now.lift / now.low), Math.log(before.high / before.lift));
  const up = Math.hypot(Math.log(now.high / now.lift), Math.log(before.lift / before.low));
  return { ratio: Math.exp(change), low: Math.exp(change - down), high: Math.exp(change + up) };
}
