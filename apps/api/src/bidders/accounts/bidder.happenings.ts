/* What happens to bidders and their members, for rooms that come later. */

/** Somebody speaks for a bidder from now on, or no longer. Whoever does can read its sealed proposals. */
export interface MembersChanged {
  bidderId: string;
  bidderName: string;
  personId: string;
  personName: string;
  byPersonId: string;
}

/** Told before it happens, so that whoever stands on the other side of a job can still be refused. */
export const MEMBER_JOINING = 'memberJoining';

export const MEMBER_ADDED = 'memberAdded';

export const MEMBER_REMOVED = 'memberRemoved';

/** A bidder was put on the list of approved ones, or taken off it. */
export interface ApprovalChanged {
  bidderId: string;
  bidderName: string;
  isApproved: boolean;
  byPersonId: string;
}

export const APPROVAL_CHANGED = 'approvalChanged';

/** A category was added. */
export const CATEGORY_ADDED = 'categoryAdded';

export interface CategoryAdded {
  categoryId: string;
  name: string;
}
