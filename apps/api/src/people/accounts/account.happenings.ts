/* What happens to people’s access, for rooms that come later. */

/** An administrator did something that lets somebody in as this person: with a new password, or again. */
export interface AccessGiven {
  personId: string;
  byPersonId: string;
}

export const PASSWORD_RESET = 'passwordReset';

export const PERSON_REACTIVATED = 'personReactivated';
