import type { ShownRequestFragment } from '../../../graphql/generated/graphql';
import type { ChipTone } from '../../../ui/chip';

type Stated = Pick<ShownRequestFragment, 'takenAt' | 'turnedDownAt' | 'withdrawnAt' | 'closedAt' | 'promise'>;

/** How a request stands, in a word or two, and the tone that repeats it. */
export function requestState({ takenAt, turnedDownAt, withdrawnAt, closedAt, promise }: Stated): {
  words: string;
  tone: ChipTone;
} {
  if (turnedDownAt != null) return { words: 'Turned down', tone: 'outline' };
  if (withdrawnAt != null) return { words: 'Taken back', tone: 'outline' };
  const words = promise.stateInWords;
  if (closedAt != null) return { words, tone: promise.state === 'KEPT' ? 'kept' : 'neutral' };
  if (promise.state === 'MISSED') return { words, tone: 'missed' };
  if (promise.state === 'PAUSED') return { words, tone: 'outline' };
  if (promise.step === 'DISPUTED') return { words: 'In dispute', tone: 'highlight' };
  if (promise.state === 'KEPT' || promise.state === 'KEPT_LATE')
    return { words: 'Done, to be confirmed', tone: 'kept' };
  if (takenAt == null) return { words: 'Not taken yet', tone: promise.state === 'DUE_SOON' ? 'highlight' : 'neutral' };
  return { words, tone: promise.state === 'DUE_SOON' ? 'highlight' : 'neutral' };
}

/** Whether somebody still has to be done with it by its due moment. */
export function isRunning({ closedAt, promise }: Stated): boolean {
  return (
    closedAt == null && (promise.state === 'ON_TRACK' || promise.state === 'DUE_SOON' || promise.state === 'MISSED')
  );
}
