import type { HomeSide } from '../../graphql/generated/graphql';

/** What the address of Home says. Left out: everything that needs this person. */
export interface HomeSearch {
  /** One of this person's parts alone. */
  as?: 'requester' | 'bidder' | 'leader';
  /** What was put away, instead of what waits. */
  list?: 'saved' | 'away';
}

const SIDES = ['requester', 'bidder', 'leader'] as const;

export const SIDE: Record<NonNullable<HomeSearch['as']>, HomeSide> = {
  requester: 'REQUESTER',
  bidder: 'BIDDER',
  leader: 'LEADER',
};

/** Reads the address; whatever it does not know is left out. */
export function readHomeSearch(search: Record<string, unknown>): HomeSearch {
  const found: HomeSearch = {};
  const as = SIDES.find((each) => each === search.as);
  const list = (['saved', 'away'] as const).find((each) => each === search.list);
  if (as) found.as = as;
  if (list) found.list = list;
  return found;
}
