import type { PromiseActor } from '@bidwell/domain/promise-life';

/** How the viewer stands to one instance of a promise. */
export interface PromiseSides {
  isRequester: boolean;
  isBidder: boolean;
  /** Leads, and speaks for no bidder. */
  leads: boolean;
}

/** The same as its lifecycle asks for it. Whoever stands on a side does not settle what the two dispute. */
export function promiseActors({ isRequester, isBidder, leads }: PromiseSides): PromiseActor[] {
  if (isRequester) return ['requester'];
  if (isBidder) return ['bidder'];
  return leads ? ['leader'] : [];
}
