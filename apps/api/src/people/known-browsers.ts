import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { hashToken } from './sessions.service.js';

/** Browsers in which somebody has signed in before, each by a secret of its own; the database keeps its hash. */
@Injectable()
export class KnownBrowsers {
  constructor(private readonly database: Database) {}

  /** Whether whoever has this address has signed in from this browser within a year. */
  async knows(address: string, browserToken: string | null): Promise<boolean> {
    const row = await this.database.row(
      `select 1 from known_browser b join person p on p.id = b.person_id
       where p.email = $1 and b.token_hash = $2 and b.signed_in_at > clock_timestamp() - interval '1 year'`,
      [address, hashToken(browserToken ?? '')],
    );
    return row !== null;
  }

  /** Notes a sign-in from this browser, and forgets those of more than a year ago. */
  async remember(personId: string, browserToken: string): Promise<void> {
    await this.database.rows(
      `delete from known_browser where person_id = $1 and signed_in_at < clock_timestamp() - interval '1 year'`,
      [personId],
    );
    await this.database.rows(
      `insert into known_browser (person_id, token_hash) values ($1, $2)
       on conflict (person_id, token_hash) do update set signed_in_at = clock_timestamp()`,
      [personId, hashToken(browserToken)],
    );
  }
}
