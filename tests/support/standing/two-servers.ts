import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inRoot } from '../../../apps/launcher/src/places.mjs';
import { freePort } from '../../../apps/launcher/src/postgres.mjs';
import { withConnection } from '../../../apps/launcher/src/postgres-connection.mjs';

const BINARIES = '/usr/lib/postgresql/15/bin';

/** What of the second setting is not on this machine. */
export function missingPrograms(): string[] {
  const there = (program: string) => spawnSync('/bin/sh', ['-c', `command -v ${program}`]).status === 0;
  return ['patroni', 'etcd', 'haproxy', 'setpriv', `${BINARIES}/postgres`].filter((program) => !there(program));
}

interface Place {
  name: string;
  postgres: string;
  rest: string;
  data: string;
  configuration: string;
}

/**
 * Two PostgreSQL under Patroni with one etcd, behind haproxy, as docs/failover describes it: the files are taken from there.
 * Programs of Debian, run from a folder of their own.
 */
export class TwoServers {
  private readonly programs = new Map<string, ChildProcess>();

  private constructor(
    private readonly folder: string,
    private readonly places: Place[],
    private readonly databasePort: number,
    private readonly site: string,
    private readonly password: string,
  ) {}

  static async in(folder: string, password: string): Promise<TwoServers> {
    const [etcd, peer] = [await freePort(), await freePort()];
    const places: Place[] = [];
    for (const name of ['one', 'two']) {
      const home = join(folder, name);
      mkdirSync(home);
      places.push({
        name,
        postgres: `127.0.0.1:${await freePort()}`,
        rest: `127.0.0.1:${await freePort()}`,
        data: join(home, 'data'),
        configuration: join(home, 'patroni.yml'),
      });
    }
    const site = `127.0.0.1:${await freePort()}`;
    const servers = new TwoServers(folder, places, await freePort(), site, password);
    const client = `http://127.0.0.1:${etcd}`;
    const own = `http://127.0.0.1:${peer}`;
    servers.run('etcd', 'etcd', [
      `--data-dir=${join(folder, 'etcd')}`,
      `--listen-client-urls=${client}`,
      `--advertise-client-urls=${client}`,
      `--listen-peer-urls=${own}`,
      `--initial-advertise-peer-urls=${own}`,
      `--initial-cluster=default=${own}`,
    ]);
    for (const place of places) servers.configure(place, `127.0.0.1:${etcd}`);
    await servers.begin('one');
    await servers.until('one leads', () => servers.isPrimary('one'));
    await servers.begin('two');
    await servers.untilSynchronous();
    return servers;
  }

  /** The address of whichever server leads. */
  readonly urlOf = (role: string, database: string): string =>
    `postgres://${role}:${this.password}@127.0.0.1:${this.databasePort}/${database}`;

  get siteUrl(): string {
    return `http://${this.site}`;
  }

  /** Starts haproxy: at first with no web process behind it, for the database alone. */
  async balance(webs: string[] = ['127.0.0.1:9', '127.0.0.1:9']): Promise<void> {
    const [one, two] = this.places;
    const words = {
      DATABASE_ADDRESS: `127.0.0.1:${this.databasePort}`,
      SITE_ADDRESS: this.site,
      POSTGRES_ONE: one?.postgres,
      POSTGRES_TWO: two?.postgres,
      REST_ONE: one?.rest.split(':')[1],
      REST_TWO: two?.rest.split(':')[1],
      WEB_ONE: webs[0],
      WEB_TWO: webs[1],
    };
    const file = join(this.folder, 'haproxy.cfg');
    writeFileSync(file, filled('haproxy.cfg', words));
    await this.end('haproxy');
    this.run('haproxy', 'haproxy', ['-f', file, '-db']);
    await this.until('haproxy leads to the primary', async () => this.leads());
  }

  /** The name of the server that leads now. */
  async leader(): Promise<string> {
    for (const { name } of this.places) if (await this.isPrimary(name)) return name;
    return '';
  }

  /** The server is lost: PostgreSQL and Patroni on it die at once. */
  async lose(name: string): Promise<void> {
    const pid = Number(readFileSync(join(this.placeOf(name).data, 'postmaster.pid'), 'utf8').split('\n')[0]);
    this.programs.get(name)?.kill('SIGKILL');
    process.kill(pid, 'SIGKILL');
    await pause(0);
  }

  async begin(name: string): Promise<void> {
    const who = process.getuid?.() === 0 ? ['--reuid=postgres', '--regid=postgres', '--clear-groups'] : [];
    this.run(name, 'setpriv', [...who, 'patroni', this.placeOf(name).configuration]);
    await pause(200);
  }

  /** Waits until the standby has every commit before it is confirmed. */
  async untilSynchronous(): Promise<void> {
    await this.until('a synchronous standby', async () => {
      for (const { rest } of this.places)
        if ((await fetch(`http://${rest}/synchronous`).catch(() => null))?.status === 200) return true;
      return false;
    });
  }

  async stop(): Promise<void> {
    for (const name of ['haproxy', 'one', 'two', 'etcd']) await this.end(name);
  }

  /** Until its first look at them haproxy takes both for the primary: asked several times, it has to lead to a writer each time. */
  private async leads(): Promise<boolean> {
    for (let time = 0; time < 4; time += 1) {
      const isWriter = await withConnection(this.urlOf('postgres', 'postgres'), async (client) => {
        const { rows } = await client.query<{ no: boolean }>('select pg_is_in_recovery() as no');
        return rows[0]?.no === false;
      }).catch(() => false);
      if (!isWriter) return false;
    }
    return true;
  }

  private async isPrimary(name: string): Promise<boolean> {
    return (await fetch(`http://${this.placeOf(name).rest}/primary`).catch(() => null))?.status === 200;
  }

  private placeOf(name: string): Place {
    const place = this.places.find((each) => each.name === name);
    if (place === undefined) throw new Error(`There is no server ${name}.`);
    return place;
  }

  private configure({ name, postgres, rest, data, configuration }: Place, etcd: string): void {
    const words = {
      NAME: name,
      REST_ADDRESS: rest,
      ETCD_ADDRESS: etcd,
      POSTGRES_ADDRESS: postgres,
      DATA_FOLDER: data,
      BIN_FOLDER: BINARIES,
      SECRET: this.password,
    };
    writeFileSync(configuration, filled('patroni.yml', words));
    const home = join(data, '..');
    const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
    if (process.getuid?.() !== 0) return;
    for (const path of [home, configuration]) chownSync(path, id('-u'), id('-g'));
    chmodSync(home, 0o700);
  }

  private run(name: string, program: string, args: string[]): void {
    const log = openSync(join(this.folder, `${name}.log`), 'a');
    const cwd = this.places.find((place) => place.name === name) ? join(this.folder, name) : this.folder;
    this.programs.set(
      name,
      spawn(program, args, { cwd, env: { ...process.env, HOME: cwd }, stdio: ['ignore', log, log] }),
    );
  }

  private async end(name: string): Promise<void> {
    const program = this.programs.get(name);
    if (program === undefined || program.exitCode !== null || program.signalCode !== null) return;
    const ended = new Promise((resolve) => program.once('exit', resolve));
    program.kill('SIGTERM');
    const late = setTimeout(() => program.kill('SIGKILL'), 15_000);
    await ended;
    clearTimeout(late);
  }

  private async until(what: string, holds: () => Promise<boolean>): Promise<void> {
    for (const giveUp = Date.now() + 120_000; Date.now() < giveUp; await pause(100)) if (await holds()) return;
    const words = ['one', 'two', 'etcd', 'haproxy'].map((name) => `${name}: ${this.lastWords(name)}`);
    throw new Error(`In two minutes it did not come to this: ${what}.\n${words.join('\n')}`);
  }

  private lastWords(name: string): string {
    try {
      return readFileSync(join(this.folder, `${name}.log`), 'utf8')
        .split('\n')
        .slice(-6)
        .join('\n');
    } catch {
      return 'nothing';
    }
  }
}

/** A file of docs/failover with its words in capitals filled in. */
function filled(file: string, words: Record<string, string | undefined>): string {
  const text = readFileSync(inRoot('docs/failover', file), 'utf8');
  const body = text.split('\n').filter((line) => !line.startsWith('#'));
  return Object.entries(words).reduce(
    (filling, [word, value]) => filling.replaceAll(word, value ?? ''),
    `${body.join('\n')}\n`,
  );
}
