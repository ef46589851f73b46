/**
 * A job may be a drop box: until it opens, not even its bidder reads again what it submitted. It can only be replaced or
 * withdrawn. The requester chooses it in the draft, and it is fixed at publication.
 */
export interface DropBoxFacts {
  isDropBox: boolean;
  /** Null before the opening. */
  openedAt: Date | null;
}

/** Whether what was submitted to a job is out of its own bidder's reach in this moment. */
export function isShut({ isDropBox, openedAt }: DropBoxFacts): boolean {
  return isDropBox && openedAt === null;
}

/** What everybody who sees the job reads of it before anything is written. Without quotation marks: it stands in SQL too. */
export const DROP_BOX_RULE =
  'Until it opens, not even the bidder can read a submitted proposal again. It can only be replaced, written anew, or withdrawn.';

/** What a bidder is told in place of its own submitted words. */
export const SHUT_WORDS =
  'This job is a drop box: until it opens, not even you can read again what you submitted. Until the deadline you can replace it, written anew, or withdraw it. After the opening you read it here.';

/** What a bidder is told in place of its own file. */
export const SHUT_FILE_WORDS =
  'This job is a drop box: a file that was sent to it cannot be read back until it opens. Look at your own copy, or send another in its place.';
