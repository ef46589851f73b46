// Runs proofs, each in a run of its own, and prints the page of all that were run at full size.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { ensureBuilt } from './compile.mjs';
import { ensureInstalled } from './install.mjs';
import { inRoot } from './places.mjs';
import { annexPage, proofPage } from './proof-page.mjs';
import { endRunning, runNode } from './run.mjs';
import { Trouble, say } from './say.mjs';

/** @typedef {import('./proof-page.mjs').Registry} Registry */
/** @typedef {import('./proof-page.mjs').ProofRecord} ProofRecord */

/** @param {string[]} args names of proofs, none for all; `--small`; `--page` to print the page alone @returns {Promise<number>} the exit code */
export async function prove(args) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, endRunning);
  const files = proofFiles();
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  const unknown = wanted.filter((name) => !files.has(name));
  if (unknown.length > 0)
    throw new Trouble(`There is no proof ${unknown.join(', ')}. There are: ${[...files.keys()].join(', ')}`);
  const failed = args.includes('--page') ? [] : await runAll(wanted.length > 0 ? wanted : [...files.keys()], args);
  for (const [path, page] of Object.entries(pagesOfRecords())) writeFileSync(inRoot(path), page);
  say(failed.length === 0 ? 'Every proof that ran held. The page: docs/proof.md' : `Not held: ${failed.join(', ')}`);
  return failed.length === 0 ? 0 : 1;
}

/** The pages that the records print. @returns {Record<string, string>} by their paths */
export function pagesOfRecords() {
  const registry = /** @type {Registry} */ (JSON.parse(readFileSync(inRoot('tests/proofs/proofs.json'), 'utf8')));
  const records = registry.proofs.flatMap(({ name }) => recordOf(inRoot('docs/proof', `${name}.json`)) ?? []);
  return {
    'docs/proof.md': proofPage(registry, records),
    'docs/conformity/annex-iv.md': annexPage(registry, records),
  };
}

/** @returns {Map<string, string>} proofs by name, with their files */
function proofFiles() {
  const found = readdirSync(inRoot('tests/proofs')).map((file) => /^(.+)\.(test|full)\.ts$/.exec(file));
  return new Map(found.flatMap((match) => (match ? [[match[1] ?? '', `tests/proofs/${match[0]}`]] : [])));
}

/** @param {string[]} names @param {string[]} args @returns {Promise<string[]>} the names of those that failed */
async function runAll(names, args) {
  await ensureInstalled();
  await ensureBuilt();
  const files = proofFiles();
  const size = args.includes('--small') ? 'small' : 'full';
  const failed = [];
  for (const name of names) {
    const vitest = [inRoot('node_modules/vitest/vitest.mjs'), 'run', '--project', 'proofs', '--reporter=default'];
    const env = { ...process.env, BIDWELL_PROOF: size };
    const record = inRoot(size === 'full' ? 'docs/proof' : '.cache/proof', `${name}.json`);
    if (size === 'small') rmSync(record, { force: true });
    say(`\n${name}, ${size} size`);
    const { code } = await runNode([...vitest, files.get(name) ?? ''], { env });
    if (code !== 0) failed.push(name);
  }
  return failed;
}

/** @param {string} file @returns {ProofRecord | null} */
function recordOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
