import type { Actor } from './actor.js';

/** An open page, as far as it is woken. */
export interface Line {
  /** Events in the order in which they came, the beats left out. */
  heard: string[];
  /** Everything that came, word by word, the beats left out. */
  said: () => string;
  /** Resolves with how long it took, in milliseconds, until so many ticks were heard; rejects after three seconds. */
  ticks: (count: number) => Promise<number>;
  /** Resolves when the server has ended the line. */
  ended: Promise<void>;
  close: () => void;
}

const PATIENCE = 3_000;

/** Opens the line that a browser's window keeps, and waits until it stands. */
export async function openLine(actor: Actor, address = actor.address): Promise<Line> {
  const ending = new AbortController();
  const headers = actor.sessionToken === null ? undefined : { cookie: `bidwell_session=${actor.sessionToken}` };
  const answer = await fetch(`${address}/api/live`, { headers, signal: ending.signal });
  if (!answer.headers.get('content-type')?.startsWith('text/event-stream'))
    throw new Error(`${answer.status}: no line`);
  const heard: string[] = [];
  const pieces: string[] = [];
  const ended = listen(answer, heard, pieces);
  await until(() => heard.length > 0);
  const ticks = async (count: number) => {
    const from = Date.now();
    await until(() => heard.filter((event) => event === 'tick').length >= count);
    return Date.now() - from;
  };
  const said = () =>
    pieces
      .join('')
      .split('\n\n')
      .filter((frame) => !frame.includes('event: beat'))
      // Frames are numbered, beats among them, and beats come by the clock.
      .map((frame) => frame.replace(/^id: \d+$/m, 'id'))
      .join('\n\n');
  return { heard, said, ticks, ended, close: () => ending.abort() };
}

async function listen(answer: Response, heard: string[], pieces: string[]): Promise<void> {
  const decoder = new TextDecoder();
  try {
    for await (const piece of answer.body ?? []) {
      const text = decoder.decode(piece, { stream: true });
      pieces.push(text);
      for (const [, event] of text.matchAll(/^event: (\w+)$/gm))
        if (event !== undefined && event !== 'beat') heard.push(event);
    }
  } catch {
    // The reader went away.
  }
}

async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!isSo()) {
    if (Date.now() > end) throw new Error('Nothing was heard in three seconds.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
