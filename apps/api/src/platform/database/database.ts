import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { Turns } from './turns.js';

interface UnitOfWork {
  runner: QueryRunner;
  afterCommit: (() => void | Promise<void>)[];
}

const RETRIED = new Set(['40001', '40P01']);
const ATTEMPTS = 3;

/** Connections that no transaction keeps: what is independent of one is waited for inside it. */
const KEPT_FREE = 4;

/** Statements that are planned once. Whoever selects differently each time fills no memory: the rest is planned anew. */
const PREPARED = 500;

/**
 * The one way to the database. Inside `transaction` every read and write goes over the transaction's own connection,
 * carried by AsyncLocalStorage; outside, reads take a connection from the pool.
 */
@Injectable()
export class Database {
  private readonly work = new AsyncLocalStorage<UnitOfWork>();
  private readonly turns: Turns;

  constructor(private readonly dataSource: DataSource) {
    this.turns = new Turns(Math.max(1, poolSizeOf(dataSource) - KEPT_FREE));
  }

  /** The entity manager of the current transaction, or of the pool outside one. */
  get manager(): EntityManager {
    return this.work.getStore()?.runner.manager ?? this.dataSource.manager;
  }

  /** Runs one statement. It is prepared under a name made from its text, so that PostgreSQL plans it once. */
  async rows<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
    const statement = { name: statementName(text), text, values };
    const runner = this.work.getStore()?.runner;
    const client: Pool | PoolClient = runner === undefined ? this.pool() : await runner.connect();
    const result = await client.query(statement);
    return result.rows as Row[];
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
    if (this.work.getStore() !== undefined) return work();
    return this.turns.take(() => this.tried(work, keep));
  }

  private async tried<T>(work: () => Promise<T>, keep: (result: T) => boolean): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(work, keep);
      } catch (error) {
        if (attempt === ATTEMPTS || !RETRIED.has(sqlState(error))) throw error;
      }
    }
  }

  /** Runs `work` in a transaction of its own, which stays whatever becomes of the current one. */
  independent<T>(work: () => Promise<T>): Promise<T> {
    return this.work.exit(() => this.tried(work, () => true));
  }

  /** Keeps `work` until the current transaction has committed; runs it at once outside one. */
  afterCommit(work: () => void | Promise<void>): void {
    const unit = this.work.getStore();
    if (unit === undefined) void work();
    else unit.afterCommit.push(work);
  }

  private async once<T>(work: () => Promise<T>, keep: (result: T) => boolean): Promise<T> {
    const unit: UnitOfWork = { runner: this.dataSource.createQueryRunner(), afterCommit: [] };
    try {
      await unit.runner.startTransaction();
      const result = await this.work.run(unit, work);
      if (!keep(result)) {
        await unit.runner.rollbackTransaction();
        return result;
      }
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

  private pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }
}

/** The SQLSTATE of a database error, also when TypeORM has wrapped it; empty for anything else. */
export function sqlState(error: unknown): string {
  const code = (error as { code?: unknown; driverError?: { code?: unknown } } | null)?.code;
  const inner = (error as { driverError?: { code?: unknown } } | null)?.driverError?.code;
  return typeof inner === 'string' ? inner : typeof code === 'string' ? code : '';
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
