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

/** Somebody reported what stands on the wall. */
export const THANKS_REPORTED = 'thanksReported';

export interface ThanksReported {
  thanksId: string;
}

/** An administrator took a thanks off the wall. */
export const THANKS_HIDDEN = 'thanksHidden';

export interface ThanksHidden {
  thanksId: string;
  /** Its giver and those it is for. */
  personIds: string[];
}

/** A leader picked a nomination: its person is asked. */
export const RECOGNITION_PICKED = 'recognitionPicked';

export interface RecognitionPicked {
  receiverId: string;
  /** As `2026-11`. */
  month: string;
}
