import { isInside } from '@bidwell/domain/permissions';
import type { Scope } from '../../platform/reading/reading.js';

/** Whether the viewer may look at what the bidder behind this row shows: employees everybody's, others only their own. */
export function showsItself(bidder: string, scope: Scope): string {
  const isOwn = `${bidder}.id = ${scope.bidderId()}`;
  if (scope.viewer === null || !isInside(scope.viewer)) return isOwn;
  return `(${isOwn} or (${bidder}.deactivated_at is null and ${bidder}.is_approved and not ${bidder}.is_guest))`;
}

/** Whether the viewer may read the service behind this row: what is offered, and of its own also what is not any more. */
export function isServiceVisible(service: string, scope: Scope): string {
  const shown = `exists (select from bidder vb where vb.id = ${service}.bidder_id and ${showsItself('vb', scope)})`;
  return `(${service}.bidder_id = ${scope.bidderId()} or (${service}.retired_at is null and ${shown}))`;
}
