import type { LeftBecause } from '../../../graphql/generated/graphql';

const BECAUSE: Record<LeftBecause, string> = {
  INTEREST: 'declared an interest',
  MEMBERSHIP: 'came to speak for a bidder',
  REPORTING_LINE: 'came to stand in a bidder’s reporting line',
  RELEASED: 'was released',
  ACCESS: 'has no access any more',
};

/** Why somebody left a panel, to follow their name. */
export function leftWords(because: LeftBecause): string {
  return BECAUSE[because];
}

export interface PlaceState {
  declaredAt: string | null;
  submittedAt: string | null;
  leftBecause: LeftBecause | null;
}

/** How far somebody on a panel has come, in a word or two. */
export function placeState({ declaredAt, submittedAt, leftBecause }: PlaceState): string {
  if (leftBecause !== null) return 'Left';
  if (submittedAt !== null) return 'Scores submitted';
  return declaredAt === null ? 'Asked, not declared yet' : 'Declared: no interest';
}
