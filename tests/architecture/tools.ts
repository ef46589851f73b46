import { readFileSync, readdirSync } from 'node:fs';
import { inRoot, root } from '../../apps/launcher/src/places.mjs';
import { runNode } from '../../apps/launcher/src/run.mjs';

/** What a tool said, and whether it was content. */
export interface Verdict {
  isClean: boolean;
  output: string;
}

/** Runs a tool of node_modules in the checkout or in another folder. */
export async function runTool(script: string, args: string[], cwd = root, env = {}): Promise<Verdict> {
  const ended = await runNode([inRoot('node_modules', script), ...args], {
    cwd,
    quiet: true,
    env: { ...process.env, ...env },
  });
  return { isClean: ended.code === 0, output: ended.output };
}

const made = new Set(['node_modules', 'dist', 'build', 'generated', '.git', '.cache', '.data']);

/** Every file of the checkout that somebody wrote, as paths inside it. */
export function filesOfCheckout(folder = ''): string[] {
  return readdirSync(inRoot(folder), { withFileTypes: true })
    .filter((entry) => !made.has(entry.name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesOfCheckout(path) : [path];
    });
}

/** A file of the checkout. */
export const text = (path: string): string => readFileSync(inRoot(path), 'utf8');
