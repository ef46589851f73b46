// Stops, in the reverse order of their starting, the things that were started.
import process from 'node:process';
import { endRunning } from './run.mjs';
import { say } from './say.mjs';
import { whenStarterEnds } from './starter.mjs';

/** @returns what a command registers its parts with; signals and the end of npm are listened to from now on */
export function orderlyShutdown() {
  /** @type {(() => unknown)[]} */
  const started = [];
  /** @type {Promise<void> | undefined} */
  let under;
  /** @type {() => void} */
  let announce = () => {};
  const stopAll = () => (under ??= stopEach([...started, () => announce()]));
  const leave = async () => {
    if (under) process.exit(1); // A second Ctrl-C: the pipes close, and everything ends by itself.
    say('\nStopping ...');
    endRunning();
    await stopAll();
    process.exit(0);
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, leave);
  process.stdout.on('error', () => {}); // The terminal may be gone before we are.
  process.stderr.on('error', () => {});
  whenStarterEnds(leave);
  return {
    /** @param {() => unknown} stop */
    onStop: (stop) => void started.push(stop),
    /** @param {() => void} tell what to do before the first thing is stopped */
    onBegin: (tell) => void (announce = tell),
    stopAll,
    get isStopping() {
      return under !== undefined;
    },
  };
}

/** @param {(() => unknown)[]} started */
async function stopEach(started) {
  for (const stop of started.toReversed()) {
    try {
      await stop();
    } catch (error) {
      process.stderr.write(`While stopping: ${error?.message ?? error}\n`);
    }
  }
}
