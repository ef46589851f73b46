import type { ChipTone } from '../../../ui/chip';
import type { EngagementState } from '../../../graphql/generated/graphql';

/** Where an engagement stands, in a word or two, and how it looks. */
export const STATE_WORDS: Record<EngagementState, { words: string; tone: ChipTone }> = {
  AGREED: { words: 'To be confirmed', tone: 'highlight' },
  SIGNED: { words: 'Confirmed', tone: 'outline' },
  RUNNING: { words: 'Under way', tone: 'outline' },
  CURING: { words: 'Something to put right', tone: 'missed' },
  ON_PROBATION: { words: 'On probation', tone: 'missed' },
  DELIVERED: { words: 'Delivered', tone: 'highlight' },
  ACCEPTED: { words: 'Accepted', tone: 'kept' },
  ENDED: { words: 'Ended', tone: 'neutral' },
};
