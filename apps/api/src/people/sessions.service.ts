import { createHash, randomBytes } from 'node:crypto';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { ViewerSource } from '../platform/viewer.js';

const VIEWER = `
  select p.id as "personId", p.department_id is not null as "isEmployee", p.is_leader as "isLeader",
    p.is_administrator as "isAdministrator", b.id as "bidderId", b.kind as "bidderKind"
  from session s
  join person p on p.id = s.person_id and p.deactivated_at is null
  left join membership m on m.person_id = p.id
  left join bidder b on b.id = m.bidder_id and b.deactivated_at is null and b.is_approved
  where s.token_hash = $1::bytea and s.expires_at > clock_timestamp()`;

/**
 * Server-side sessions behind an opaque cookie. Membership and roles are read anew with each request, so that a change
 * bites at once. The database keeps the hash of a session's secret, never the secret.
 */
@Injectable()
export class Sessions implements ViewerSource {
  constructor(private readonly database: Database) {}

  async viewerOf(sessionToken: string | null): Promise<Viewer | null> {
    if (sessionToken === null) return null;
    return this.database.row<Viewer>(VIEWER, [hashToken(sessionToken)]);
  }

  /** Begins a session and gives its secret, to be put into the browser's cookie. */
  async begin(personId: string, days = 30): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.database.rows(
      `insert into session (token_hash, person_id, expires_at) values ($1, $2, clock_timestamp() + $3 * interval '1 day')`,
      [hashToken(token), personId, days],
    );
    return token;
  }

  /** Ends every session of a person, but for the one whose secret is given, and says how many that were. */
  async endAllOf(personId: string, exceptToken: string | null = null): Promise<number> {
    const ended = await this.database.rows(
      'delete from session where person_id = $1 and token_hash is distinct from $2::bytea returning 1 as one',
      [personId, exceptToken === null ? null : hashToken(exceptToken)],
    );
    return ended.length;
  }

  /** Ends a session. Ending one that is over is no fault. */
  async end(sessionToken: string): Promise<void> {
    await this.database.rows('delete from session where token_hash = $1', [hashToken(sessionToken)]);
  }
}

/** What the database keeps of a session's secret. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
