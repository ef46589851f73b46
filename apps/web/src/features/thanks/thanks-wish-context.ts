import { createContext, use } from 'react';
import type { ThanksReach } from '../../graphql/generated/graphql';

/** What the viewer wishes today: no choice about a single thanks goes further. */
export const ThanksWishContext = createContext<ThanksReach>('PRIVATE');

export function useThanksWish(): ThanksReach {
  return use(ThanksWishContext);
}
