import type { RecompeteAfter, TroubleActor } from '@bidwell/domain/engagement-trouble';
import type { WorkStanding } from '@bidwell/domain/engagement-change';

/** What the moves of trouble ask of the engagement behind it. */
export interface TroubleStanding {
  isRequester: boolean;
  isBidder: boolean;
  startedAt: Date | null;
  acceptedWorkAt: Date | null;
  endedWorkAt: Date | null;
  recompeteAfter: RecompeteAfter;
}

/** What the viewer is to trouble. */
export function troubleActors({
  isRequester,
  isBidder,
}: Pick<TroubleStanding, 'isRequester' | 'isBidder'>): TroubleActor[] {
  return isRequester ? ['requester'] : isBidder ? ['bidder'] : [];
}

/** Where work stands as far as trouble asks: it begins with the work itself. */
export function begunStanding({
  startedAt,
  acceptedWorkAt,
  endedWorkAt,
}: Pick<TroubleStanding, 'startedAt' | 'acceptedWorkAt' | 'endedWorkAt'>): WorkStanding {
  if (acceptedWorkAt !== null || endedWorkAt !== null) return 'over';
  return startedAt === null ? 'unconfirmed' : 'underWay';
}
