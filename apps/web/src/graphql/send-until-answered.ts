import { sendingAgain } from './sending-again';
import { serverFetch } from './server-fetch';

/** Says to the server which intent a request carries out: it does each once. */
export const KEY_HEADER = 'Idempotency-Key';

/** For so long something is sent again; then the person is told and decides. */
const PATIENCE = 60_000;

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 8_000;

/** The server or what stands before it is busy or being restarted. */
const FOR_NOW = new Set([502, 503, 504]);

/**
 * Sends what carries a key until it is answered: the server does it once, however often it comes. What carries none is sent
 * again only when the server says that it was too busy to begin. Nothing is sent from a device without a network.
 */
export const sendUntilAnswered: typeof fetch = async (address, options) => {
  const end = Date.now() + PATIENCE;
  const isOnce = new Headers(options?.headers).has(KEY_HEADER);
  let isOver: (() => void) | undefined;
  try {
    for (let attempt = 0; ; attempt += 1) {
      const answer = await serverFetch(address, options).catch((error: Error) => error);
      const wait = pauseAfter(answer, attempt, isOnce);
      if (wait === null || Date.now() + wait > end || !navigator.onLine || options?.signal?.aborted)
        return given(answer);
      if (isOnce) isOver ??= sendingAgain();
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  } finally {
    isOver?.();
  }
};

/** Milliseconds until it is sent again; null when this is the answer. */
function pauseAfter(answer: Response | Error, attempt: number, isOnce: boolean): number | null {
  const grown = Math.min(FIRST_PAUSE * 2 ** attempt, LONGEST_PAUSE) * (0.75 + Math.random() / 2);
  if (answer instanceof Error) return isOnce ? grown : null;
  if (!FOR_NOW.has(answer.status) || (answer.status !== 503 && !isOnce)) return null;
  const asked = Number(answer.headers.get('retry-after'));
  return Math.max(grown, asked > 0 ? asked * 1000 : 0);
}

function given(answer: Response | Error): Response {
  if (answer instanceof Error) throw answer;
  return answer;
}
