import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import { launch, type ProcessPlan, type Running, untilReady } from '../../apps/launcher/src/processes.mjs';
import { freePort } from '../../apps/launcher/src/postgres.mjs';

/** Web processes and an opener as an installation has them: built, separate, each with its own role and its own log. */
export interface Installation {
  /** One address for each web process. */
  addresses: string[];
  openerUrl: string;
  /** Every log that the processes wrote. */
  logs: string[];
  stop: () => Promise<void>;
}

/** What an installation runs on. */
export interface Ground {
  webUrl: string;
  openerUrl: string;
  /** Folder for keys and logs. */
  folder: string;
  /** How many minutes the clock of each web process is wrong by; right when left out. */
  wrongBy?: readonly number[];
}

/** Starts an opener and so many web processes from the build, and waits until all are ready. */
export async function install(
  { webUrl, openerUrl, folder, wrongBy = [] }: Ground,
  webs: number,
): Promise<Installation> {
  const token = randomBytes(16).toString('hex');
  const running: Running[] = [];
  const logs: string[] = [];
  const begin = async (name: string, entry: string, port: number, env: Record<string, string>): Promise<string> => {
    const log = join(folder, `${name}.log`);
    const address = `http://127.0.0.1:${port}`;
    const plan: ProcessPlan = { name, args: [inRoot('apps/api/dist', entry)], env, log, ready: `${address}/readyz` };
    const process = launch(plan);
    running.push(process);
    logs.push(log);
    await untilReady(plan, process);
    return address;
  };
  const stop = async () => {
    await Promise.all(running.map((process) => process.stop()));
  };
  try {
    const port = await freePort();
    const openerEnv = { OPENER_PORT: String(port), OPENER_TOKEN: token, BIDWELL_KEYS: join(folder, 'keys') };
    const opener = await begin('opener', 'opener.js', port, { DATABASE_URL: openerUrl, ...openerEnv });
    const webEnv = {
      DATABASE_URL: webUrl,
      OPENER_URL: opener,
      OPENER_TOKEN: token,
      BIDWELL_DEMO: '0',
      BIDWELL_MOVES_PER_MINUTE: 'Infinity',
    };
    const addresses: string[] = [];
    for (let web = 1; web <= webs; web += 1) {
      const webPort = await freePort();
      addresses.push(
        await begin(`web-${web}`, 'main.js', webPort, {
          ...webEnv,
          ...withClock(wrongBy[web - 1]),
          PORT: String(webPort),
        }),
      );
    }
    return { addresses, openerUrl: opener, logs, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A clock that is wrong, in the environment of a process. */
function withClock(minutes = 0): Record<string, string> {
  if (minutes === 0) return {};
  const preload = new URL('./wrong-clock.mjs', import.meta.url).href;
  return { NODE_OPTIONS: `--import=${preload}`, BIDWELL_TEST_CLOCK: String(minutes * 60_000) };
}
