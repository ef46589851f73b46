import type { ChainPart, JobPhase } from '../../graphql/generated/graphql';
import type { ChainJob } from './chain-documents';

/** What one is to a piece of work. */
const PART_WORDS: Record<ChainPart, string> = {
  REQUESTER: 'You asked for it',
  DOER: 'You do it',
  EVALUATOR: 'You judge it',
};

/** What one is to it; who asked for work judges its proposals anyway. */
export function partsInWords(parts: readonly ChainPart[]): string {
  const told = parts.includes('REQUESTER') ? parts.filter((part) => part !== 'EVALUATOR') : parts;
  return told.map((part) => PART_WORDS[part]).join('. ');
}

const PHASES: Record<JobPhase, string> = {
  DRAFT: 'Draft',
  PENDING: 'Waits for approval',
  OPEN: 'Open for proposals',
  OPENING: 'To be opened',
  OPENED: 'To be decided',
  DECIDING: 'Decided, not told yet',
  AWARDED: 'Awarded',
  NOT_AWARDED: 'Nobody was chosen',
  CANCELLED: 'Cancelled',
};

/** How far the work is, as far as the chain goes. */
export function phaseWords({ phase, customerLine }: Pick<ChainJob, 'phase' | 'customerLine'>): string {
  return phase === 'AWARDED' && customerLine !== null ? 'Done' : PHASES[phase];
}

/** What stands at the end of the chain: what the work did, or when that will be known. */
export function endOfChain({ phase, customerLine, chainParts }: ChainJob): {
  isTold: boolean;
  label: string;
  words: string;
} {
  if (customerLine !== null) return { isTold: true, label: 'What it did', words: customerLine };
  const label = 'What it did, not known yet';
  if (phase === 'NOT_AWARDED') return { isTold: false, label, words: 'Nobody was chosen, so nothing came of it.' };
  if (phase !== 'AWARDED') return { isTold: false, label, words: 'The requester says so once the work is done.' };
  const words = chainParts.includes('REQUESTER')
    ? 'Say so in one line when you report how it went.'
    : 'The requester says so in the report after the work.';
  return { isTold: false, label, words };
}
