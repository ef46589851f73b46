// Runs one program to its end.
import { spawn } from 'node:child_process';
import { root } from './places.mjs';

/**
 * @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, uid?: number, gid?: number }} RunOptions
 * @typedef {{ code: number, output: string }} Ended
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Ends whatever is being run, for a command that is told to stop in the middle of its work. */
export function endRunning() {
  for (const child of running) child.kill('SIGTERM');
}

/**
 * Resolves when the program ends, whatever its exit code. Quiet programs keep their words for whoever asked.
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Ended>}
 */
export function run(program, args, { cwd = root, env = process.env, quiet = false, uid, gid } = {}) {
  return new Promise((resolve, reject) => {
    const words = quiet ? 'pipe' : 'inherit';
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', words, words], uid, gid, windowsHide: true });
    running.add(child);
    child.once('close', () => running.delete(child));
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code: code ?? (signal ? 130 : 1), output }));
  });
}

/**
 * @param {string[]} args a script and its arguments, run by this same Node
 * @param {RunOptions} [options]
 */
export const runNode = (args, options) => run(process.execPath, args, options);
