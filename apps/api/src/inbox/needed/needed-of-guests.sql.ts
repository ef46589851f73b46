import { isAdministering } from '@bidwell/domain/permissions';
import type { Scope } from '../../platform/reading/reading.js';
import { needed } from './action.sql.js';

/** Vendors that came in by a link and that nobody has looked at: of those who keep the list, and speak for no bidder themselves. */
export function guestsToVet({ viewer }: Scope): string[] {
  if (viewer === null || !isAdministering(viewer) || viewer.bidderId !== null) return [];
  return [
    needed({
      kind: 'vetVendor',
      verb: 'Vet',
      of: 'b.id',
      text: `'Put ' || b.name || ' on the list of vendors, or end its approval: it was invited by a link'`,
      path: `'/admin?tab=bidders'`,
      from: `from bidder b where b.is_guest and b.is_approved and b.deactivated_at is null`,
    }),
  ];
}
