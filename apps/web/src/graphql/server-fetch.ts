import { learnServerTime } from '../ui/server-clock';

const PATIENCE = 15_000;

/** Browsers let this much be sent by a page that is going away. */
const LAST_WORDS = 60_000;

/** Fetches with an end to waiting, and learns the server's time from its answers. */
export const serverFetch: typeof fetch = async (address, options) => {
  const sentAt = Date.now();
  const patience = AbortSignal.timeout(PATIENCE);
  const signal = options?.signal ? AbortSignal.any([options.signal, patience]) : patience;
  const answer = await fetch(address, { ...options, signal, keepalive: isLastWord(options?.body) });
  const time = answer.headers.get('x-server-time');
  if (time !== null) learnServerTime(time, sentAt, Date.now());
  return answer;
};

/** What is sent as the page is hidden, such as the last keys of a draft, outlives the page. */
function isLastWord(body: BodyInit | null | undefined): boolean {
  return document.hidden && typeof body === 'string' && body.length < LAST_WORDS;
}
