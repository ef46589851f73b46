/* What happens to requests, for rooms that come later. What happens to their promise is told by the promise. */

/** A colleague asked for something. */
export interface ServiceAsked {
  requestId: string;
}

export const SERVICE_ASKED = 'serviceAsked';

/** The bidder took a request or turned it down, or who asked took it back. */
export interface RequestAnswered {
  requestId: string;
  byId: string;
  answer: 'taken' | 'turnedDown' | 'withdrawn';
}

export const REQUEST_ANSWERED = 'requestAnswered';
