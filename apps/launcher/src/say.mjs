// What the launcher tells the person at the terminal, and nothing else.
import process from 'node:process';

/** Something a person can put right: shown as a plain sentence without a stack. */
export class Trouble extends Error {}

/** @param {string} [line] */
export function say(line = '') {
  process.stdout.write(`${line}\n`);
}

/** @param {number} since milliseconds of `performance.now()` */
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs long work so that nobody wonders whether it hangs: says what begins, then every five seconds that it goes on.
 * @template T
 * @param {string} doing
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function during(doing, work) {
  const begun = performance.now();
  say(`${doing} ...`);
  const stillHere = setInterval(() => say(`  still at it, ${seconds(begun)} so far`), 5000);
  try {
    const result = await work();
    say(`  done in ${seconds(begun)}`);
    return result;
  } finally {
    clearInterval(stillHere);
  }
}

/**
 * The outermost frame of every command: a Trouble is a sentence, anything else is a fault of ours with its stack.
 * @param {() => Promise<number | void>} work resolves to the exit code
 */
export async function command(work) {
  try {
    process.exitCode = (await work()) ?? process.exitCode ?? 0;
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof Trouble) process.stderr.write(`\n${error.message}\n`);
    else
      process.stderr.write(
        `\nThe launcher itself failed. This is a fault worth reporting:\n${error?.stack ?? error}\n`,
      );
  }
}
