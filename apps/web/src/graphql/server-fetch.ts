import { learnServerTime } from '../ui/server-clock';

const PATIENCE = 15_000;

/** Fetches with an end to waiting, and learns the server's time from its answers. */
export const serverFetch: typeof fetch = async (address, options) => {
  const sentAt = Date.now();
  const patience = AbortSignal.timeout(PATIENCE);
  const signal = options?.signal ? AbortSignal.any([options.signal, patience]) : patience;
  const answer = await fetch(address, { ...options, signal });
  const time = answer.headers.get('x-server-time');
  if (time !== null) learnServerTime(time, sentAt, Date.now());
  return answer;
};
