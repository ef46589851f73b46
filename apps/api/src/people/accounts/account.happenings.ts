/* What happens to people’s access, for rooms that come later. */

/** An administrator did something that lets somebody in as this person: with a new password, or again. */
export interface AccessGiven {
  personId: string;
  byPersonId: string;
}

export const PASSWORD_RESET = 'passwordReset';

export const PERSON_REACTIVATED = 'personReactivated';

/** Somebody reports to somebody else now. */
export const MANAGER_CHANGED = 'managerChanged';

/** Somebody has no access any more. */
export const ACCESS_ENDED = 'accessEnded';

/** Whom a change of the company's own order is about. */
export interface PersonChanged {
  personId: string;
}
