/**
 * The six kinds of person and what each may ever call, before any question about a particular job. What a person may do
 * to a particular job or proposal is decided by the lifecycles, by job-visibility and by sealing.
 */
import type { Refusal } from './refusal.js';

export const BidderKind = { TEAM: 'team', VENDOR: 'vendor' } as const;
export type BidderKind = (typeof BidderKind)[keyof typeof BidderKind];

/** A signed-in person, as every rule sees it. */
export interface Viewer {
  personId: string;
  isEmployee: boolean;
  isLeader: boolean;
  isAdministrator: boolean;
  /** The team or vendor this person proposes for. Null for everybody else. */
  bidderId: string | null;
  bidderKind: BidderKind | null;
}

export type Permission =
  | 'anyone'
  | 'signedIn'
  | 'employee'
  | 'bidder'
  | 'leader'
  | 'administrator'
  | 'leaderOrAdministrator';

interface PermissionRule {
  /** Finishes the sentence "This is for ...". */
  words: string;
  may: (viewer: Viewer) => boolean;
}

/** Each permission as a sentence, for people who are signed in. */
export const permissions: Readonly<Record<Permission, PermissionRule>> = {
  anyone: { words: 'everybody', may: () => true },
  signedIn: { words: 'everybody who is signed in', may: () => true },
  employee: { words: 'employees', may: isInside },
  bidder: { words: 'people who propose for a team or a vendor', may: (viewer) => viewer.bidderId !== null },
  leader: { words: 'leaders', may: isLeading },
  administrator: { words: 'administrators', may: isAdministering },
  leaderOrAdministrator: {
    words: 'leaders and administrators',
    may: (viewer) => isLeading(viewer) || isAdministering(viewer),
  },
};

/** May this person ever call this? The viewer is null while nobody is signed in. */
export function mayCall(permission: Permission, viewer: Viewer | null): boolean {
  return callRefusal(permission, viewer) === null;
}

/** Why this person may not call this. Null when it may. */
export function callRefusal(permission: Permission, viewer: Viewer | null): Refusal | null {
  if (permission === 'anyone') return null;
  if (viewer === null) return { code: 'SIGN_IN', message: 'Sign in to go on.' };
  const { may, words } = permissions[permission];
  return may(viewer) ? null : { code: 'NOT_ALLOWED', message: `This is for ${words}.` };
}

/** Whether a person belongs to the company. A vendor's person never does, whatever else the record says. */
export function isInside(viewer: Viewer): boolean {
  return viewer.isEmployee && viewer.bidderKind !== 'vendor';
}

/** Whether a person leads: sees Insights and every published job. */
export function isLeading(viewer: Viewer): boolean {
  return isInside(viewer) && viewer.isLeader;
}

/** Whether a person administers: people, bidders, categories, never a sealed proposal. */
export function isAdministering(viewer: Viewer): boolean {
  return isInside(viewer) && viewer.isAdministrator;
}
