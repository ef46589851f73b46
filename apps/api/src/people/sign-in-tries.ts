import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/refusal.js';

const TRIES = 10;

/** Keeps guessing slow: at most 10 tries an address in 15 minutes, right or wrong. */
@Injectable()
export class SignInTries {
  constructor(private readonly database: Database) {}

  /** Counts one try. They are counted outside the mutation's transaction, or a refusal would undo the count. */
  async count(address: string): Promise<void> {
    const hash = createHash('sha256').update(address).digest();
    const row = await this.database.independent(async () => {
      await this.database.rows(`delete from sign_in_attempt where at < clock_timestamp() - interval '15 minutes'`);
      await this.database.rows('insert into sign_in_attempt (email_hash) values ($1)', [hash]);
      return this.database.row<{ tries: number }>(
        'select count(*)::int as tries from sign_in_attempt where email_hash = $1',
        [hash],
      );
    });
    if ((row?.tries ?? 0) > TRIES)
      refuse('TOO_MANY_TRIES', 'Too many tries for this address. Wait 15 minutes and try again.');
  }
}
