import { readFileSync } from 'node:fs';
import { inRoot, root } from '../../apps/launcher/src/places.mjs';
import { run, runNode } from '../../apps/launcher/src/run.mjs';

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

/** Every file that git follows or would follow, as paths inside the checkout. */
export async function filesOfCheckout(): Promise<string[]> {
  const listed = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { quiet: true });
  if (listed.code !== 0) throw new Error(`git could not list the files: ${listed.output}`);
  return [...new Set(listed.output.split('\n').filter((path) => path !== ''))];
}

/** A file of the checkout. */
export const text = (path: string): string => readFileSync(inRoot(path), 'utf8');
