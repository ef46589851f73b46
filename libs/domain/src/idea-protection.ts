/**
 * What a reader agrees to before a file opens that its bidder marked as a protected idea. The words are part of the
 * agreement: whoever changes them gives them a new version, and everybody is asked again.
 */

export const IDEA_TERMS = {
  version: 1,
  text:
    'This bidder marked files of its proposal as protected ideas. You use what is in them to judge this proposal and for ' +
    'nothing else. You do not pass them on, to other bidders least of all, and if another proposal is chosen you do not ' +
    'have these ideas carried out by somebody else without the bidder’s written consent. Each download is recorded with ' +
    'your name and the time, and the bidder sees the list.',
} as const;

/** Said to the bidder beside the mark. */
export const IDEA_MARK_WORDS =
  'Whoever opens this file agrees first to use it for judging your proposal and for nothing else. You see who opened it and when, once the job is decided.';
