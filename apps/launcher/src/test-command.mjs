// Installs what the tests need, builds what they start, runs them and ends with one line of figures.
import { readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { ensureBuilt } from './compile.mjs';
import { ensureInstalled } from './install.mjs';
import { inRoot } from './places.mjs';
import { endRunning, runNode } from './run.mjs';
import { say } from './say.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number, flaky?: string[] }} Counts */

const countsFile = inRoot('.cache', 'test-counts.json');

/** @param {string[]} args for vitest @returns {Promise<number>} the exit code */
export async function test(args) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, endRunning);
  const limit = Number(process.env.BIDWELL_TEST_MINUTES ?? 0);
  const alarm =
    limit > 0 ? setTimeout(() => (say(`\nStopped after ${limit} minutes.`), endRunning()), limit * 60_000) : undefined;
  /** @type {Counts} */
  let counts;
  try {
    counts = await prepareAndRun(args);
  } catch (error) {
    process.stderr.write(`\n${error?.message ?? error}\n`);
    counts = { passed: 0, failed: 1, skipped: 0 };
  }
  clearTimeout(alarm);
  for (const name of counts.flaky ?? []) say(`Passed only when tried again: ${name}`);
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  say(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
  return counts.failed > 0 ? 1 : 0;
}

/** @param {string[]} args @returns {Promise<Counts>} */
async function prepareAndRun(args) {
  await ensureInstalled();
  await ensureBuilt();
  rmSync(countsFile, { force: true });
  const reporters = ['--reporter=default', `--reporter=${inRoot('apps/launcher/src/count-reporter.mjs')}`];
  const env = { ...process.env, BIDWELL_COUNTS: countsFile };
  const ended = await runNode([inRoot('node_modules/vitest/vitest.mjs'), 'run', ...reporters, ...args], { env });
  const counts = readCounts();
  // An error outside any test, or a run that broke off, must not look like success.
  if (ended.code !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

/** @returns {Counts} */
function readCounts() {
  try {
    return JSON.parse(readFileSync(countsFile, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
