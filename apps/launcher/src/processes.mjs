// The processes of Bidwell, each with nothing in its environment but what it may know.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './places.mjs';
import { Trouble } from './say.mjs';

/**
 * @typedef {object} ProcessPlan
 * @property {string} name
 * @property {string[]} args for Node
 * @property {Record<string, string>} env on top of what any process may inherit
 * @property {string} [log] file for its words; ours when left out
 * @property {string} ready address that answers 200 when it is at work
 *
 * @typedef {object} Running
 * @property {string} name
 * @property {number} [pid]
 * @property {Promise<number>} ended
 * @property {() => Promise<void>} stop
 */

const harmless =
  /^(PATH|HOME|LANG|LC_.*|TZ|TMPDIR|TEMP|SystemRoot|NODE_.*|SSL_CERT_.*|(HTTPS?|NO)_PROXY|(SMTP|MAIL)_.*)$/i;
const settings = /^BIDWELL_(?!KEYS|DATA|ADMIN|PREPARED)/;
const preload = new URL('./stop-with-parent.mjs', import.meta.url).href;

/** What any process may inherit. The database's password, the keys and the token are given by name, each to its one reader. */
const inherited = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => harmless.test(name) || settings.test(name)));

/** @param {string} log */
function openLog(log) {
  mkdirSync(dirname(log), { recursive: true });
  if (existsSync(log) && statSync(log).size > 50_000_000) truncateSync(log);
  return openSync(log, 'a', 0o600);
}

/** @param {ProcessPlan} plan @returns {Running} */
export function launch({ name, args, env, log }) {
  const words = log ? openLog(log) : 'inherit';
  const child = spawn(process.execPath, ['--enable-source-maps', `--import=${preload}`, ...args], {
    cwd: root,
    env: { ...inherited(), ...env },
    stdio: ['pipe', words, words],
    detached: process.platform !== 'win32', // Ctrl-C is for the launcher, which stops everything in its order.
    windowsHide: true,
  });
  if (typeof words === 'number') closeSync(words);
  child.stdin?.on('error', () => {});
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(126));
    child.once('exit', (code) => resolve(code ?? 1));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const slow = setTimeout(
      () => child.kill('SIGKILL'),
      12_000 + 1000 * (Number(process.env.BIDWELL_NOTICE_SECONDS) || 0),
    );
    await ended;
    clearTimeout(slow);
  };
  return { name, pid: child.pid, ended: /** @type {Promise<number>} */ (ended), stop };
}

/**
 * Waits for the address to answer; a process that ends first has failed to start.
 * @param {ProcessPlan} plan
 * @param {Running} running
 */
export async function untilReady(plan, running) {
  let code;
  let answer = { ok: false, text: '' };
  void running.ended.then((ended) => (code = ended));
  const giveUp = Date.now() + 90_000;
  while (Date.now() < giveUp) {
    if (code !== undefined)
      throw new Trouble(`The ${plan.name} process ended while starting (exit code ${String(code)}).${lastWords(plan)}`);
    answer = await ask(plan.ready);
    if (answer.ok) return;
    await pause(50);
  }
  throw new Trouble(
    `The ${plan.name} process did not become ready within 90 seconds (${plan.ready} says: ${answer.text}).${lastWords(plan)}`,
  );
}

/** @param {string} address */
async function ask(address) {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5000) });
    return { ok: response.ok, text: `${response.status} ${await response.text()}` };
  } catch (error) {
    return { ok: false, text: error.message };
  }
}

/** @param {ProcessPlan} plan */
function lastWords({ log }) {
  if (!log) return ' Its own words are above.';
  return ` Its last words, from ${log}:\n\n${readFileSync(log, 'utf8').trimEnd().split('\n').slice(-12).join('\n')}`;
}

/**
 * Starts the process again whenever it ends, a little later each time, until told to stop.
 * @param {ProcessPlan} plan
 * @param {(line: string) => void} tell
 * @returns {Running & { first: Running, restart: () => Promise<void> }} ends only when stopped
 */
export function keepRunning(plan, tell) {
  let current = launch(plan);
  const first = current;
  let stopped = false;
  let wanted = false;
  const ended = (async () => {
    for (let delay = 250; ; delay = Math.min(delay * 2, 15_000)) {
      const begun = Date.now();
      const code = await current.ended;
      if (stopped) return code;
      if (wanted || Date.now() - begun > 10_000) delay = 250;
      if (!wanted) tell(`The ${plan.name} process ended (exit code ${code}); starting it again.`);
      if (!wanted) await pause(delay);
      wanted = false;
      if (stopped) return code;
      current = launch(plan);
    }
  })();
  const stop = async () => {
    stopped = true;
    await current.stop();
  };
  const restart = () => ((wanted = true), current.stop());
  return { name: plan.name, ended, stop, restart, first };
}
