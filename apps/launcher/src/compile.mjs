// Builds what changed since the last build: the API and its libraries with tsc, the web client with vite.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inRoot, named } from './places.mjs';
import { runNode } from './run.mjs';
import { Trouble, during } from './say.mjs';

const shared = ['package-lock.json', 'tsconfig.base.json', 'libs/domain', 'libs/signal', 'libs/schema'];

/** @typedef {{ name: string, sources: string[], product: string, make: (again: boolean) => Promise<import('./run.mjs').Ended> }} Part */

/** @type {Part[]} */
const parts = [
  {
    name: 'the API',
    sources: [...shared, 'apps/api/src', 'apps/api/tsconfig.json', 'apps/api/package.json'],
    product: 'apps/api/dist/main.js',
    // tsc trusts its own notes about what it wrote, so a missing product has to be said.
    make: (again) =>
      runNode([inRoot('node_modules/typescript/bin/tsc'), '-b', 'apps/api', ...(again ? ['--force'] : [])], {
        quiet: true,
      }),
  },
  {
    name: 'the web client',
    sources: [...shared, 'apps/web'],
    product: 'apps/web/dist/index.html',
    make: () =>
      runNode([inRoot('node_modules/vite/bin/vite.js'), 'build'], {
        cwd: inRoot('apps/web'),
        // What is tested and measured is what people get, whoever asks for the build: never React's slower self.
        env: { ...process.env, NODE_ENV: 'production' },
        quiet: true,
      }),
  },
];

const stampFile = inRoot('.cache', 'build.json');
const products = new Set(['node_modules', 'dist', 'build']);

/** @param {string} path @returns {Promise<string[]>} every source file under a path, sorted */
async function filesUnder(path) {
  if (!existsSync(path)) return [];
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
  if (!entries) return [path];
  const inner = entries.filter((entry) => !products.has(entry.name)).map((entry) => filesUnder(join(path, entry.name)));
  return (await Promise.all(inner))
    .flat()
    .filter((file) => !file.endsWith('.tsbuildinfo'))
    .toSorted();
}

/** @param {string[]} sources @returns {Promise<string>} a hash of names and contents: a checkout changes every mtime */
export async function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of await filesUnder(inRoot(source)))
      hash
        .update(named(file))
        .update('\0')
        .update(await readFile(file));
  }
  return hash.digest('hex');
}

/**
 * Builds each part whose sources changed.
 * @param {{ forced?: boolean, tolerant?: boolean, only?: string[] }} [options] tolerant: type errors are shown, but what tsc wrote is used
 */
export async function ensureBuilt({ forced = false, tolerant = false, only } = {}) {
  if (process.env.BIDWELL_PREPARED === '1') return;
  const stamps = JSON.parse(await readFile(stampFile, 'utf8').catch(() => '{}'));
  for (const part of parts.filter(({ name }) => !only || only.includes(name))) {
    const now = await fingerprint(part.sources);
    const missing = !existsSync(inRoot(part.product));
    if (!forced && !missing && stamps[part.name] === now) continue;
    const ended = await during(`Building ${part.name}`, () => part.make(forced || missing));
    await dropOrphans();
    if (ended.code === 0) stamps[part.name] = now;
    else complain(part, ended.output, tolerant);
  }
  await mkdir(dirname(stampFile), { recursive: true });
  await writeFile(stampFile, JSON.stringify(stamps, null, 2));
}

/** @param {Part} part @param {string} output @param {boolean} tolerant */
function complain(part, output, tolerant) {
  if (!tolerant || !existsSync(inRoot(part.product))) {
    throw new Trouble(`${output}\nBuilding ${part.name} failed; the reason is above. Nothing was started.`);
  }
  process.stderr.write(`${output}\nBuilding ${part.name} reported errors (above); going on with what was written.\n`);
}

/** A compiled migration whose source is gone would still be run: tsc never deletes, so this does. */
async function dropOrphans() {
  for (const project of ['libs/domain', 'libs/signal', 'apps/api']) {
    const dist = inRoot(project, 'dist');
    const written = existsSync(dist) ? await readdir(dist, { recursive: true }) : [];
    for (const file of written.filter((name) => /\.(js|d\.ts)(\.map)?$/.test(name))) {
      const source = inRoot(project, 'src', file.replace(/\.(js|d\.ts)(\.map)?$/, ''));
      if (!existsSync(`${source}.ts`)) await rm(inRoot(project, 'dist', file));
    }
  }
}
