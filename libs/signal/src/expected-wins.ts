// Wins if requesters drew lots: a win among eight rivals is worth more than a win among two, and this says how much.
// Facts come grouped: so many contests in which the bidder had one and the same chance.

/** Contests in which the chance by lot was the same: `own` of the `field` bidders were this bidder's (or this kind's). */
export interface EqualChance {
  /** Bidders that stood in each of these contests; 2 or more. */
  field: number;
  /** How many of them are counted together: 1 for a single bidder, k for a kind of which k stood. */
  own: number;
  /** How many such contests; whole, 0 or more. */
  contests: number;
}

/**
 * Expected wins by lot: the sum of own/field over the contests, for one bidder the sum of 1/n.
 * Over all bidders of a contest it adds up to 1, so over a market wins and expected wins are equal.
 * Source: lift against equal chance, `W / sum of 1/n`.
 */
export function expectedWins(chances: readonly EqualChance[]): number {
  return chances.reduce((sum, group) => sum + group.contests * chanceByLot(group), 0);
}

/**
 * The chance to win one of these contests if lots were drawn.
 * @throws RangeError when there are more own bidders than bidders, or none.
 */
export function chanceByLot({ own, field }: EqualChance): number {
  if (!(own >= 1 && own <= field)) throw new RangeError(`No chance for ${own} of ${field} bidders`);
  return own / field;
}

/** How many contests the groups hold together. */
export function contestsIn(chances: readonly EqualChance[]): number {
  return chances.reduce((sum, group) => sum + group.contests, 0);
}
