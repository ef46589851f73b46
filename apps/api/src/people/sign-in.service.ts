import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config.js';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/refusal.js';
import { checkPassword } from './passwords.js';
import { Sessions } from './sessions.service.js';

const TRIES = 10;

/** Finds out who somebody is. An unknown address and a wrong password get the same words and cost the same work. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The secret of a new session, by e-mail and password. At most 10 tries an address in 15 minutes. */
  async byPassword(email: string, password: string): Promise<string> {
    const address = email.trim().toLowerCase();
    await this.countTry(address);
    const person = await this.database.row<{ id: string; passwordHash: string | null }>(
      `select id, password_hash as "passwordHash" from person where email = $1 and deactivated_at is null`,
      [address],
    );
    const isRight = await checkPassword(person?.passwordHash ?? null, password);
    if (!isRight || person === null)
      return refuse('WRONG_SIGN_IN', 'That e-mail and password do not belong together. Try again.');
    return this.sessions.begin(person.id);
  }

  /** The secret of a new session for one of the demo company's people, in demo mode only. */
  async asDemoPerson(email: string): Promise<string> {
    if (!this.config.isDemo) return refuse('NOT_A_DEMO', 'This is no demo. Sign in with your e-mail and password.');
    const person = await this.database.row<{ id: string }>(
      `select id from person where email = $1 and demo_order is not null and is_sample and deactivated_at is null`,
      [email.trim().toLowerCase()],
    );
    if (person === null) return refuse('NOT_FOUND', 'No demo person has that e-mail. Choose one from the list.');
    return this.sessions.begin(person.id);
  }

  /** Tries are counted outside the mutation's transaction, or a refusal would undo the count. */
  private async countTry(address: string): Promise<void> {
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
