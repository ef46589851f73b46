/* What happens to thanks, for rooms that come later. Nothing of what a thanks says is among it: words stand in one place. */

/** Somebody has thanked others for finished work. */
export interface ThanksGiven {
  thanksId: string;
  givenBy: string;
  receiverIds: string[];
  /** The job it is for. Null for a request. */
  jobId: string | null;
}

export const THANKS_GIVEN = 'thanksGiven';
