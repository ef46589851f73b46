import { createHash, randomBytes } from 'node:crypto';
import type { Viewer } from '@bidwell/domain/permissions';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config.js';
import { Database } from '../../platform/database/database.js';
import { ENTRIES, FORGET_ENTRIES, KEEP_ENTRIES } from './calendar-events.sql.js';
import type { CalendarFeed } from './calendar.results.js';
import { type CalendarEntry, calendarFile } from './write-calendar.js';

const TOKEN_BYTES = 20;

const OWN = 'select made_at as "madeAt", read_at as "readAt", null as url from calendar_feed where person_id = $1';

const MAKE = `
  insert into calendar_feed (person_id, token_hash) values ($1, $2)
  on conflict (person_id) do update set token_hash = excluded.token_hash, made_at = clock_timestamp(), read_at = null
  returning made_at as "madeAt", read_at as "readAt"`;

/** Locked, so that two readings at once count a change once. Whoever lost access reads nothing. */
const FIND = `
  select f.person_id as "personId" from calendar_feed f join person p on p.id = f.person_id
  where f.token_hash = $1 and p.deactivated_at is null for update of f`;

/** A person's own calendar at a secret address, for programs that know no sign-in. */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Null while the viewer has none. The address is not in it: it was shown once. */
  own(viewer: Viewer): Promise<CalendarFeed | null> {
    return this.database.row<CalendarFeed>(OWN, [viewer.personId]);
  }

  /** A new address, shown this once; an old one ends with it. */
  async make(viewer: Viewer): Promise<CalendarFeed> {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const made = await this.database.row<Omit<CalendarFeed, 'url'>>(MAKE, [viewer.personId, hashOf(token)]);
    const url = `${this.config.mail.siteUrl}/api/calendar/${token}.ics`;
    return { madeAt: made?.madeAt ?? new Date(0), readAt: null, url };
  }

  /** Ends the address. What calendars hold already, they keep until they are told to forget it. */
  async revoke(viewer: Viewer): Promise<void> {
    await this.database.rows('delete from calendar_feed where person_id = $1', [viewer.personId]);
  }

  /** The calendar behind an address, or null when there is none. */
  file(token: string): Promise<string | null> {
    return this.database.transaction(async () => {
      const found = await this.database.row<{ personId: string }>(FIND, [hashOf(token)]);
      if (found === null) return null;
      const person = [found.personId];
      await this.database.rows(KEEP_ENTRIES, person);
      await this.database.rows(FORGET_ENTRIES, person);
      await this.database.rows('update calendar_feed set read_at = clock_timestamp() where person_id = $1', person);
      return calendarFile(await this.database.rows<CalendarEntry>(ENTRIES, person), this.config.mail.siteUrl);
    });
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
