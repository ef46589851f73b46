import { onSessionResume, sessionEnded } from './session-end';

/*
 * The server says when something concerns this person, and no more than that: whoever listens asks again. One window of a
 * browser keeps the line and passes it on to the others. While there is no line, the clock takes its place.
 */

const LINE = 'bidwell:live';

/** The server shows itself every 20 seconds; silent for longer than this, the line is dead. */
const SILENCE = 50_000;

/** How often it is asked while there is no line. */
const POLL = 20_000;

/** Several things at once are one reason to look. */
const GATHER = 150;

/** Longer between two looks at the clock than this: the device was asleep. */
const SLEPT = 60_000;

const listeners = new Set<() => void>();
const others = new BroadcastChannel(LINE);
let gathering: ReturnType<typeof setTimeout> | undefined;

/** Calls `look` when something concerns this person. It may be called for nothing. */
export function onTick(look: () => void): () => void {
  listeners.add(look);
  return () => listeners.delete(look);
}

/** For what changed here by another way than a mutation: pages that listen look again. */
export function lookAgain(): void {
  tickHere();
}

function tickHere(): void {
  gathering ??= setTimeout(() => {
    gathering = undefined;
    for (const look of listeners) look();
  }, GATHER);
}

function tickEverywhere(): void {
  others.postMessage('tick');
  tickHere();
}

let stream: EventSource | null = null;
let heardAt = 0;
let lookedAt = 0;
let wasOpen = false;
let hasEnded = false;

function connect(): void {
  stream?.close();
  stream = new EventSource('/api/live');
  const heard = () => {
    heardAt = Date.now();
  };
  stream.addEventListener('open', () => {
    heard();
    // The first time the pages are as new as the line; later something may have been missed.
    if (wasOpen) tickEverywhere();
    wasOpen = true;
  });
  stream.addEventListener('beat', heard);
  stream.addEventListener('tick', () => {
    heard();
    tickEverywhere();
  });
  // More windows than one person has: this one looks now and then.
  stream.addEventListener('full', () => stream?.close());
  stream.addEventListener('ended', () => {
    hasEnded = true;
    stream?.close();
    sessionEnded();
  });
}

/** Looks after the line: a dead one is made anew, and while there is none everybody looks now and then. */
function watch(): void {
  if (hasEnded) return;
  const now = Date.now();
  const hasSlept = now - lookedAt > SLEPT;
  lookedAt = now;
  const isDead = stream?.readyState === EventSource.CLOSED || now - heardAt > SILENCE;
  if (!hasSlept && !isDead) return;
  tickEverywhere();
  connect();
}

function keepLine(): void {
  heardAt = lookedAt = Date.now();
  connect();
  setInterval(watch, POLL);
  onSessionResume(() => {
    hasEnded = false;
    heardAt = Date.now();
    tickEverywhere();
    connect();
  });
}

/** Without locks (an address without https) each window keeps a line of its own, but only while it is seen. */
function keepLineWhileSeen(): void {
  keepLine();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') stream?.close();
    else watch();
  });
}

/** Starts listening, once, for a signed-in person. */
export function watchLive(): void {
  others.addEventListener('message', tickHere);
  if ('locks' in navigator) void navigator.locks.request(LINE, () => new Promise<never>(keepLine));
  else keepLineWhileSeen();
}
