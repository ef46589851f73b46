import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { Inject, Injectable, Optional } from '@nestjs/common';
import type { Pool, PoolClient, QueryConfig } from 'pg';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { isInReservedLane } from './lane.js';
import { isConnectionLost, isUnreached } from './lost-connection.js';
import { tellBehalf } from './on-behalf-of.js';
import { queryAs } from './query-as.js';
import { sqlState } from './sql-state.js';
import { Turns } from './turns.js';

export { sqlState };

/** Injection token of the connections that are kept for what must get through. */
export const RESERVED = Symbol('reserved connections');

interface UnitOfWork {
  of: Database;
  runner: QueryRunner;
  afterCommit: (() => void | Promise<void>)[];
  /** What the transaction was last told about for whom it works. */
  told: string | null;
}

const RETRIED = new Set(['40001', '40P01']);
const ATTEMPTS = 3;

/** Milliseconds between tries when the database cannot be reached: a restart is mostly over after them. */
const PAUSES = [100, 400, 1_500];

/** Connections that no transaction keeps: what is independent of one is waited for inside it. */
const KEPT_FREE = 4;

/** Statements that are planned once. Whoever selects differently each time fills no memory: the rest is planned anew. */
const PREPARED = 500;

/** One for the process: each more would be carried along by every promise from then on. */
const units = new AsyncLocalStorage<UnitOfWork>();

/**
 * The one way to the database. Inside `transaction` every read and write goes over the transaction's own connection,
 * carried by AsyncLocalStorage; outside, reads take a connection from the pool.
 */
@Injectable()
export class Database {
  private readonly ordinary: Connections;
  private readonly reserved: Connections;

  constructor(dataSource: DataSource, @Optional() @Inject(RESERVED) reserved?: DataSource) {
    this.ordinary = connectionsOf(dataSource);
    this.reserved = reserved === undefined ? this.ordinary : connectionsOf(reserved);
  }

  /** The entity manager of the current transaction, or of the pool outside one. */
  get manager(): EntityManager {
    return this.unit?.runner.manager ?? this.lane.dataSource.manager;
  }

  /** Runs one statement. It is prepared under a name made from its text, so that PostgreSQL plans it once. */
  async rows<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
    const statement = { name: statementName(text), text, values };
    const { unit } = this;
    if (unit === undefined) return this.looked<Row>(statement);
    await tell(unit);
    const client: PoolClient = await unit.runner.connect();
    return (await client.query(statement)).rows as Row[];
  }

  /** A statement of its own. Its connection may be lost under it: what only looks is asked again, what writes never. */
  private async looked<Row>(statement: QueryConfig): Promise<Row[]> {
    const again = /^\s*select\b/i.test(statement.text) ? isConnectionLost : isUnreached;
    return this.patiently(async () => (await queryAs(this.lane.pool, tellBehalf(), statement)).rows as Row[], again);
  }

  /** Runs one statement beside the current transaction: it stays whatever becomes of that. */
  alone<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
    return units.exit(() => this.rows<Row>(text, values));
  }

  /** The first row of a statement, or null. */
  async row<Row>(text: string, values: unknown[] = []): Promise<Row | null> {
    const rows = await this.rows<Row>(text, values);
    return rows[0] ?? null;
  }

  /** The database's clock: the only one that decides anything. */
  async now(): Promise<Date> {
    const row = await this.row<{ now: Date }>('select clock_timestamp() as now');
    return row === null ? new Date(Number.NaN) : row.now;
  }

  /**
   * Runs `work` in a transaction: all of it or none. Within a transaction it joins that one. A serialization failure or
   * deadlock is tried again, by the outermost caller only. `keep` decides on the result whether to commit.
   */
  async transaction<T>(work: () => Promise<T>, keep: (result: T) => boolean = () => true): Promise<T> {
    if (this.unit !== undefined) return work();
    return this.lane.turns.take(() => this.tried(work, keep));
  }

  /** What broke before its commit was sent has left nothing behind, and is done again. */
  private tried<T>(work: () => Promise<T>, keep: (result: T) => boolean): Promise<T> {
    let isCommitting = false;
    const attempt = () => this.unclashed(work, keep, (begun) => (isCommitting = begun));
    return this.patiently(attempt, (error) => !isCommitting && isConnectionLost(error));
  }

  private async patiently<T>(work: () => Promise<T>, isPassing: (error: unknown) => boolean): Promise<T> {
    for (const pause of PAUSES) {
      try {
        return await work();
      } catch (error) {
        if (!isPassing(error)) throw error;
      }
      await setTimeout(pause);
    }
    return work();
  }

  private async unclashed<T>(
    work: () => Promise<T>,
    keep: (result: T) => boolean,
    committing: (begun: boolean) => void,
  ): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(work, keep, committing);
      } catch (error) {
        if (attempt === ATTEMPTS || !RETRIED.has(sqlState(error))) throw error;
      }
    }
  }

  /** Runs `work` in a transaction of its own, which stays whatever becomes of the current one. */
  independent<T>(work: () => Promise<T>): Promise<T> {
    return units.exit(() => this.tried(work, () => true));
  }

  /** Keeps `work` until the current transaction has committed; runs it at once outside one. */
  afterCommit(work: () => void | Promise<void>): void {
    const { unit } = this;
    if (unit === undefined) void work();
    else unit.afterCommit.push(work);
  }

  private async once<T>(
    work: () => Promise<T>,
    keep: (result: T) => boolean,
    committing: (begun: boolean) => void,
  ): Promise<T> {
    const runner = this.lane.dataSource.createQueryRunner();
    const unit: UnitOfWork = { of: this, runner, afterCommit: [], told: null };
    committing(false);
    try {
      await unit.runner.startTransaction();
      await tell(unit);
      const result = await units.run(unit, work);
      if (!keep(result)) {
        await unit.runner.rollbackTransaction();
        return result;
      }
      committing(true);
      await unit.runner.commitTransaction();
      for (const later of unit.afterCommit) await later();
      return result;
    } catch (error) {
      // A connection that was lost has rolled back by itself, and what lost it is the news.
      if (unit.runner.isTransactionActive) await unit.runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await unit.runner.release();
    }
  }

  private get unit(): UnitOfWork | undefined {
    const unit = units.getStore();
    return unit?.of === this ? unit : undefined;
  }

  private get lane(): Connections {
    return isInReservedLane() ? this.reserved : this.ordinary;
  }
}

interface Connections {
  dataSource: DataSource;
  pool: Pool;
  turns: Turns;
}

function connectionsOf(dataSource: DataSource): Connections {
  const turns = new Turns(Math.max(1, poolSizeOf(dataSource) - KEPT_FREE));
  const driver = dataSource.driver as unknown as { master: Pool };
  return {
    dataSource,
    turns,
    get pool() {
      return driver.master;
    },
  };
}

/** Tells a transaction for whom it works, again where that has changed on the way, as in a sign-in. */
async function tell(unit: UnitOfWork): Promise<void> {
  const behalf = tellBehalf();
  if (behalf === unit.told || behalf === null) return;
  unit.told = behalf;
  await unit.runner.query(behalf);
}

function poolSizeOf({ options }: DataSource): number {
  const { max } = (options as { extra?: { max?: number } }).extra ?? {};
  return max ?? 10;
}

const names = new Map<string, string>();

function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= PREPARED) return known;
  const name = `s${createHash('sha1').update(text).digest('hex').slice(0, 24)}`;
  names.set(text, name);
  return name;
}
