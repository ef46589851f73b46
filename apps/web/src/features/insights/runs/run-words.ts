import { formatDay } from '../../../ui/dates';
import { counted, formatNumber } from '../../../ui/numbers';

/** What a run says of itself, for words. */
export interface RunFacts {
  state: 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED';
  failure?: string | null;
  hasSignal: boolean;
  whyNot?: string | null;
  contests?: number | null;
  lastDay?: string | null;
  hasConverged?: boolean | null;
  iterations?: number | null;
}

/** "From 1,812 contests up to Sat 21 Nov 2026" */
export function cutOf({ contests, lastDay }: Pick<RunFacts, 'contests' | 'lastDay'>): string {
  const from = `From ${counted(contests ?? 0, 'contest')}`;
  return lastDay == null ? from : `${from} up to ${formatDay(lastDay)}`;
}

/** What became of a run, in a few words. */
export function stateWords({ state, hasSignal }: RunFacts): string {
  if (state === 'WAITING') return 'Waits';
  if (state === 'RUNNING') return 'Being worked out';
  if (state === 'FAILED') return 'Failed';
  return hasSignal ? 'Done' : 'Done, no signal';
}

/** How the fit ended, for those who want to know. */
export function fitWords({ hasConverged, iterations }: RunFacts): string {
  if (iterations == null) return 'No fit';
  const rounds = counted(iterations, 'round');
  return hasConverged ? `Settled after ${rounds}` : `Had not settled after ${rounds}`;
}

/** "3.2 s"; empty while it is not over. */
export function durationWords(beganAt?: string | null, endedAt?: string | null): string {
  if (!beganAt || !endedAt) return '';
  const seconds = (Date.parse(endedAt) - Date.parse(beganAt)) / 1000;
  return `${formatNumber(seconds, 1)} s`;
}

const TERMS = {
  PRICE: 'Price, in logarithms against the field’s middle',
  DATE: 'Promised days, likewise',
  INCUMBENT: 'Chosen by this requester the last time',
  SAME_EXECUTIVE: 'Same executive as the requester',
  POSITION: 'Place on the page',
} as const;

/** A term of the model in words. */
export function termWords(term: keyof typeof TERMS): string {
  return TERMS[term];
}

/** "-3.61 ± 0.24"; why there is none where the record has no data. */
export function weightWords(value?: number | null, error?: number | null): string {
  if (value == null || error == null) return 'left out: the record does not say';
  return `${value.toFixed(2)} (standard error ${error.toFixed(2)})`;
}
