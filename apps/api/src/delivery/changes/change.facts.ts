import type { ChangeActor } from '@bidwell/domain/engagement-change';

/** How the viewer stands to a change. */
export interface ChangeSides {
  isRequester: boolean;
  isBidder: boolean;
  isApprover: boolean;
  /** Which side proposed it. */
  side: 'requester' | 'bidder';
}

/** What the viewer is to a change, as its lifecycle asks for it. */
export function changeActors({ isRequester, isBidder, isApprover, side }: ChangeSides): ChangeActor[] {
  const own = isRequester ? 'requester' : isBidder ? 'bidder' : null;
  const asSide: ChangeActor[] = own === null ? [] : [own === side ? 'proposer' : 'answerer'];
  return isApprover ? [...asSide, 'approver'] : asSide;
}
