import { ThanksReach as Reach } from '@bidwell/domain/thanks';
import type { ThanksReach } from '../../graphql/generated/graphql';

/** The word of the API for a reach. */
export const asReach = (reach: ThanksReach): Reach => Reach[reach];

/** All of them, least first. */
export const REACHES = ['PRIVATE', 'MANAGER', 'WALL'] as const satisfies ThanksReach[];

/** How far something goes, as a state. */
export const REACH_WORDS: Readonly<Record<ThanksReach, string>> = {
  PRIVATE: 'Private',
  MANAGER: 'With the manager',
  WALL: 'On the wall',
};

/** Those that go no further than both. */
export function upTo(...limits: readonly ThanksReach[]): ThanksReach[] {
  const least = Math.min(...limits.map((limit) => REACHES.indexOf(limit)));
  return REACHES.slice(0, least + 1);
}
