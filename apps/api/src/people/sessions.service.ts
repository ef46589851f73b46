import { createHash, randomBytes } from 'node:crypto';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { workFor } from '../platform/database/on-behalf-of.js';
import type { ViewerSource } from '../platform/viewer.js';
import type { OwnSession } from './people.results.js';

/** A session ends after so many days without use. */
const IDLE_DAYS = 7;

const VIEWER = `
  select p.id as "personId", p.department_id is not null as "isEmployee", p.is_leader as "isLeader",
    p.is_administrator as "isAdministrator", b.id as "bidderId", b.kind as "bidderKind",
    s.expires_at < least(s.ends_at, clock_timestamp() + interval '6 days') as "isAging"
  from session s
  join person p on p.id = s.person_id and p.deactivated_at is null
  left join membership m on m.person_id = p.id
  left join bidder b on b.id = m.bidder_id and b.deactivated_at is null and b.is_approved
  where s.token_hash = $1::bytea and s.expires_at > clock_timestamp()`;

interface Found extends Viewer {
  /** A day or more of the week without use is over. */
  isAging: boolean;
}

const RENEW = `
  update session set expires_at = least(ends_at, clock_timestamp() + interval '${IDLE_DAYS} days') where token_hash = $1::bytea`;

const BEGIN = `
  insert into session (token_hash, person_id, ends_at, expires_at, device)
  values ($1, $2, clock_timestamp() + $3 * interval '1 day', clock_timestamp() + $4 * interval '1 day', $5)`;

/**
 * Server-side sessions behind an opaque cookie. Membership and roles are read anew with each request, so that a change
 * bites at once. The database keeps the hash of a session's secret, never the secret.
 */
@Injectable()
export class Sessions implements ViewerSource {
  constructor(private readonly database: Database) {}

  async viewerOf(sessionToken: string | null): Promise<Viewer | null> {
    const found = sessionToken === null ? null : await this.database.row<Found>(VIEWER, [hashToken(sessionToken)]);
    if (sessionToken === null || found === null) {
      workFor(null);
      return null;
    }
    const { isAging, ...viewer } = found;
    workFor(viewer);
    // Once a day at most: reading a page writes nothing otherwise.
    if (isAging) await this.database.rows(RENEW, [hashToken(sessionToken)]);
    return viewer;
  }

  /** Begins a session and gives its secret, to be put into the browser's cookie. `days`: how long it lives at most. */
  async begin(personId: string, days = 30, device = ''): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.database.rows(BEGIN, [hashToken(token), personId, days, Math.min(days, IDLE_DAYS), device]);
    return token;
  }

  /** The person's sessions that live, the newest first. */
  ofPerson(personId: string, sessionToken: string | null): Promise<OwnSession[]> {
    return this.database.rows<OwnSession>(
      `select id, device, created_at as "beganAt", expires_at as "expiresAt", token_hash is not distinct from $2::bytea as "isThis"
       from session where person_id = $1 and expires_at > clock_timestamp() order by created_at desc, id`,
      [personId, sessionToken === null ? null : hashToken(sessionToken)],
    );
  }

  /** Ends one session of a person. False when the person has none of this name. */
  async endOne(personId: string, id: string): Promise<boolean> {
    const row = await this.database.row('delete from session where person_id = $1 and id = $2 returning 1 as one', [
      personId,
      id,
    ]);
    return row !== null;
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
