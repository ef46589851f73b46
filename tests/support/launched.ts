import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { inRoot, root } from '../../apps/launcher/src/places.mjs';

/** One run of `npm start`'s own script, and what it said so far. */
export class Launched {
  output = '';
  readonly ended: Promise<number>;
  private readonly child: ChildProcess;

  constructor(env: Record<string, string>) {
    const inherited = Object.entries(process.env).filter(
      ([name]) => !/^(npm_|VITEST|BIDWELL|DATABASE|NODE_ENV)/.test(name),
    );
    const script = inRoot('apps/launcher/start.mjs');
    this.child = spawn(process.execPath, [script], { cwd: root, env: { ...Object.fromEntries(inherited), ...env } });
    this.child.stdout?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.child.stderr?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.ended = new Promise((resolve) => this.child.once('exit', (code) => resolve(code ?? -1)));
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Resolves when it says that it is ready; throws with all it said when it ends instead. */
  async untilReady(): Promise<this> {
    let over = false;
    void this.ended.then(() => (over = true));
    while (!this.output.includes('Bidwell is ready')) {
      if (over) throw new Error(`It ended instead of becoming ready:\n${this.output}`);
      await pause(50);
    }
    return this;
  }

  async stop(): Promise<number> {
    this.kill('SIGTERM');
    return this.ended;
  }
}

export interface Listed {
  pid: number;
  command: string;
}

/** Living processes whose command line or environment speaks of a folder or script. */
export function processesOf(mark: string): Listed[] {
  const { stdout } = spawnSync('ps', ['-A', '-ww', '-o', 'pid=,stat=,args='], { encoding: 'utf8' });
  const all = stdout.split('\n').map((line) => /^\s*(\d+)\s+(\S+)\s+(.*)$/.exec(line));
  return all
    .filter((found) => found !== null && !found[2]?.startsWith('Z'))
    .map((found) => ({ pid: Number(found?.[1]), command: found?.[3] ?? '' }))
    .filter(({ pid, command }) => command.includes(mark) || environmentOf(pid).includes(mark));
}

/** What a process was given, on systems that show it. */
export function environmentOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8');
  } catch {
    return '';
  }
}

/** Resolves when the condition holds; throws with its name when it does not in time. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, seconds = 20): Promise<void> {
  for (let waited = 0; waited < seconds * 1000; waited += 50) {
    if (await holds()) return;
    await pause(50);
  }
  throw new Error(`In ${seconds} seconds it did not come to this: ${what}`);
}
