/**
 * What somebody wants to be told by mail, beside the inbox. What concerns who may sign in or speak for a bidder is mailed
 * whatever the wish.
 */

export const MailWish = { ALL: 'all', NEEDED: 'needed', NONE: 'none' } as const;
export type MailWish = (typeof MailWish)[keyof typeof MailWish];

export const mailWishWords: Readonly<Record<MailWish, string>> = {
  all: 'Everything I am told in Bidwell',
  needed: 'Only what needs me: invitations, questions, openings, decisions',
  none: 'Nothing',
};
