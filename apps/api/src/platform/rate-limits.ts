import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Database } from './database/database.js';

/** So many calls in so many seconds, for each key on its own. */
export interface Budget {
  name: string;
  calls: number;
  seconds: number;
}

interface Statement {
  text: string;
  values: unknown[];
}

/**
 * Budgets that all web processes share, kept in PostgreSQL. A key is a person, an address or a link, never something that two
 * bidders have in common: what one of them spends tells the other nothing. Counting is a statement of its own, outside every
 * transaction, so that a refusal does not undo it.
 */
@Injectable()
export class RateLimits {
  private readonly limiters = new Map<string, RateLimiterPostgres>();

  constructor(private readonly database: Database) {}

  /** Takes one call from a budget. Null when there was one, otherwise how many seconds to wait. */
  async take(budget: Budget, key: string): Promise<number | null> {
    try {
      await this.limiter(budget).consume(nameOf(key));
      return null;
    } catch (spent) {
      return waitOf(spent);
    }
  }

  /** Whether a budget is spent, without taking anything from it: seconds to wait, or null. */
  async wait(budget: Budget, key: string): Promise<number | null> {
    const spent = await this.limiter(budget).get(nameOf(key));
    return spent === null || spent.consumedPoints < budget.calls ? null : waitOf(spent);
  }

  private async query({ text, values }: Statement): Promise<{ rows: unknown[]; rowCount: number }> {
    const rows = await this.database.alone(text, values);
    return { rows, rowCount: rows.length };
  }

  private limiter({ name, calls, seconds }: Budget): RateLimiterPostgres {
    const known = this.limiters.get(name);
    if (known !== undefined) return known;
    const made = new RateLimiterPostgres({
      storeClient: { query: (statement: Statement) => this.query(statement) },
      storeType: 'client',
      tableName: 'rate_limit',
      tableCreated: true,
      keyPrefix: name,
      points: calls,
      duration: seconds,
      // One of them clears the table for all.
      clearExpiredByTimeout: this.limiters.size === 0,
    });
    this.limiters.set(name, made);
    return made;
  }
}

/** The table of counts names nobody. */
function nameOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

function waitOf(spent: unknown): number {
  if (spent instanceof RateLimiterRes) return Math.max(1, Math.ceil(spent.msBeforeNext / 1000));
  throw spent;
}
