// Brings node_modules to what package-lock.json says, and does nothing when it is there already.
import { readFile } from 'node:fs/promises';
import { inRoot, root } from './places.mjs';
import { run, runNode } from './run.mjs';
import { Trouble, during } from './say.mjs';

/**
 * The packages of the lock that are not installed as the lock says. Optional packages may be absent: they belong
 * to other platforms.
 * @param {Record<string, { version?: string, link?: boolean, optional?: boolean, devOptional?: boolean }>} locked
 * @param {Record<string, { version?: string }>} installed
 * @returns {string[]}
 */
export function notInstalled(locked, installed) {
  return Object.entries(locked)
    .filter(([path, entry]) => path.includes('node_modules/') && !entry.link)
    .filter(([path, entry]) => {
      const here = installed[path];
      return here ? here.version !== entry.version : !entry.optional && !entry.devOptional;
    })
    .map(([path]) => path);
}

/** @param {string} file */
async function packagesIn(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages ?? {};
  } catch {
    return undefined;
  }
}

/** @returns {Promise<boolean>} whether node_modules fits the lock */
export async function isInstalled() {
  const locked = await packagesIn(inRoot('package-lock.json'));
  if (!locked)
    throw new Trouble(`package-lock.json is missing in ${root}. Fetch it again: git checkout package-lock.json`);
  // npm writes this file last, so an installation that was cut short does not have it.
  const installed = await packagesIn(inRoot('node_modules', '.package-lock.json'));
  return installed !== undefined && notInstalled(locked, installed).length === 0;
}

export async function ensureInstalled() {
  if (process.env.BIDWELL_PREPARED === '1' || (await isInstalled())) return;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const ended = await during('Installing the packages of package-lock.json (about a minute)', () => npm(args));
  if (ended.code !== 0) {
    throw new Trouble(
      'npm could not install the packages; its own words are above. Check the network and that this folder is yours ' +
        `to write (${root}), then run the same command again.`,
    );
  }
}

/** @param {string[]} args */
function npm(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return runNode([script, ...args]);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args);
}
