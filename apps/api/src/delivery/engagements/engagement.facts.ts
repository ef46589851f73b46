import type { EngagementActor } from '@bidwell/domain/engagement-lifecycle';

/** What the viewer is to an engagement, as its lifecycle asks for it. Those who only read it are nothing to it. */
export function engagementActors(side: { isRequester: boolean; isBidder: boolean }): EngagementActor[] {
  if (side.isRequester) return ['requester'];
  return side.isBidder ? ['bidder'] : [];
}
