import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Opener, startOpener } from '../../apps/api/src/opening/start-opener.js';
import { hashToken } from '../../apps/api/src/people/sessions.service.js';
import { Actor } from './actor.js';
import { createDatabase, type TestDatabase } from './database.js';
import { openerSettings } from './opener.js';
import { startWeb, type Web } from './web.js';

/** What a person is to the company. */
export interface Part {
  department?: string;
  isLeader?: boolean;
  isAdministrator?: boolean;
  /** The bidder this person speaks for. */
  bidderId?: string;
}

export interface Bidding {
  id: string;
  name: string;
}

/**
 * A small company with its own database, an opener and a web process, all of them real. People are signed in by a
 * session of their own and act over GraphQL alone; `owner` looks at what no process may look at.
 */
export class Market {
  private readonly departments = new Map<string, string>();

  constructor(
    readonly database: TestDatabase,
    readonly owner: pg.Client,
    readonly opener: Opener,
    readonly address: string,
    readonly keysFolder: string,
    readonly categoryId: string,
    readonly goalId: string,
    private readonly stopWeb: () => Promise<void>,
  ) {}

  async one<Row>(text: string, values: unknown[] = []): Promise<Row> {
    const { rows } = await this.owner.query(text, values);
    if (rows[0] === undefined) throw new Error(`No row from: ${text}`);
    return rows[0] as Row;
  }

  async many<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.owner.query(text, values)).rows as Row[];
  }

  /** Somebody signed in, employed unless the part says otherwise. */
  async person(name: string, part: Part = {}): Promise<Actor> {
    const { department, isLeader = false, isAdministrator = false, bidderId } = part;
    const departmentId = department === undefined ? null : await this.department(department);
    const email = `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '.')}.${randomBytes(3).toString('hex')}@company.example`;
    const { id } = await this.one<{ id: string }>(
      `insert into person (name, email, department_id, is_leader, is_administrator) values ($1, $2, $3, $4, $5) returning id`,
      [name, email, departmentId, isLeader, isAdministrator],
    );
    if (bidderId !== undefined) await this.owner.query('insert into membership values ($1, $2)', [id, bidderId]);
    return new Actor(this.address, id, name, await this.session(id));
  }

  async employee(name: string): Promise<Actor> {
    return this.person(name, { department: `Department of ${name}` });
  }

  /** An internal team that serves the market's category. */
  async team(name: string): Promise<Bidding> {
    const departmentId = await this.department(`Department of ${name}`);
    return this.bidder('team', name, departmentId);
  }

  /** A vendor that serves the market's category. */
  async vendor(name: string): Promise<Bidding> {
    return this.bidder('vendor', name, null);
  }

  /** Somebody of an internal team. */
  async teamMember(name: string, team: Bidding): Promise<Actor> {
    return this.person(name, { department: `Department of ${team.name}`, bidderId: team.id });
  }

  /** Somebody of a vendor. */
  async vendorPerson(name: string, vendor: Bidding): Promise<Actor> {
    return this.person(name, { bidderId: vendor.id });
  }

  /** Stops everything and leaves database and keys behind, to be copied. */
  async leave(): Promise<void> {
    await this.stopWeb();
    await this.opener.stop();
    await this.owner.end();
  }

  async close(): Promise<void> {
    await this.leave();
    await this.database.drop();
    await rm(this.keysFolder, { recursive: true, force: true });
  }

  private async bidder(kind: string, name: string, departmentId: string | null): Promise<Bidding> {
    const { id } = await this.one<{ id: string }>(
      'insert into bidder (kind, name, department_id) values ($1, $2, $3) returning id',
      [kind, name, departmentId],
    );
    await this.owner.query('insert into bidder_category values ($1, $2)', [id, this.categoryId]);
    return { id, name };
  }

  private async department(name: string): Promise<string> {
    const known = this.departments.get(name);
    if (known !== undefined) return known;
    const { id } = await this.one<{ id: string }>('insert into department (name) values ($1) returning id', [name]);
    this.departments.set(name, id);
    return id;
  }

  /** The same person, signed in once more. */
  async signedInAgain({ personId, name }: Actor): Promise<Actor> {
    return new Actor(this.address, personId, name, await this.session(personId));
  }

  /** The secret of a new session of this person. */
  async session(personId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.owner.query(
      `insert into session (token_hash, person_id, expires_at) values ($1, $2, clock_timestamp() + interval '7 days')`,
      [hashToken(token), personId],
    );
    return token;
  }
}

/** Opens a market for one test file. Close it in `afterAll`. `prepare` sees the web process before it listens. */
export async function openMarket(prepare?: Parameters<typeof startWeb>[2], smtpUrl?: string): Promise<Market> {
  const database = await createDatabase();
  const keysFolder = await mkdtemp(join(tmpdir(), 'bidwell-keys-'));
  const opener = await startOpener(openerSettings(database, keysFolder));
  const web = await startWeb(database, opener.url, prepare, smtpUrl);
  return furnish(database, opener, web, keysFolder);
}

/** Gives running processes what every market needs: a category and a goal. */
export async function furnish(database: TestDatabase, opener: Opener, web: Web, keysFolder: string): Promise<Market> {
  const owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  const category = await owner.query<{ id: string }>(`insert into category (name) values ('Events') returning id`);
  const goal = await owner.query<{ id: string }>(
    `insert into goal (title, customer_benefit) values ('Answer every customer in a day', 'Nobody waits.') returning id`,
  );
  const ids = [category.rows[0]?.id ?? '', goal.rows[0]?.id ?? ''] as const;
  return new Market(database, owner, opener, web.address, keysFolder, ...ids, web.stop);
}
