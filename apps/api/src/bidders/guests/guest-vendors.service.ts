import { emailFrom } from '@bidwell/domain/administration';
import { type Guest, guestProblems, type KnownAddress } from '@bidwell/domain/guests';
import type { Problem } from '@bidwell/domain/refusal';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config.js';
import { Database } from '../../platform/database/database.js';
import { refuse } from '../../platform/graphql/refusal.js';

/** The guests of a job, told apart. */
export interface SortedGuests {
  problems: Problem[];
  /** Vendors that speak already for an address: they are invited by name. */
  knownVendorIds: string[];
  /** Firms that are new here. */
  newcomers: Guest[];
}

/** Plus signs are compared away, so that an employee is known in any spelling. */
const KNOWN = `
  select p.email, p.department_id is not null as "isEmployee", p.deactivated_at is null as "hasAccess",
    b.id as "bidderId", coalesce(b.is_approved and b.deactivated_at is null, false) as "isApproved"
  from person p left join membership m on m.person_id = p.id left join bidder b on b.id = m.bidder_id
  where p.email = any($1::text[]) or (p.department_id is not null
    and regexp_replace(p.email, '\\+[^@]*@', '@') in (select regexp_replace(e, '\\+[^@]*@', '@') from unnest($1::text[]) e))`;

const NO_MAIL: Problem = {
  field: 'guests',
  message:
    'Bidwell has no mail server here, so no link would arrive. Ask an administrator to set one up, or invite vendors from the list.',
};

/** Vendors that come in by invitation alone. */
@Injectable()
export class GuestVendors {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Tells the guests of a job apart, with everything that stands in their way. */
  async sort(guests: readonly Guest[]): Promise<SortedGuests> {
    if (guests.length === 0) return { problems: [], knownVendorIds: [], newcomers: [] };
    const emails = guests.map(({ email }) => emailFrom(email)).filter((email) => email !== null);
    const known = await this.database.rows<KnownAddress>(KNOWN, [emails]);
    const names = await this.database.rows<{ name: string }>(
      'select name from bidder where lower(name) = any($1::text[])',
      [guests.map(({ firmName }) => firmName.trim().toLowerCase())],
    );
    const problems = guestProblems(
      guests,
      known,
      names.map(({ name }) => name),
    );
    const knownOf = (guest: Guest) => known.find(({ email }) => email === emailFrom(guest.email));
    const { isDemo, mail } = this.config;
    return {
      // In a demo the mail can be read without a server.
      problems: mail.smtpUrl === null && !isDemo ? [...problems, NO_MAIL] : problems,
      knownVendorIds: guests.map((guest) => knownOf(guest)?.bidderId).filter((id) => id != null),
      newcomers: guests.filter((guest) => knownOf(guest) === undefined),
    };
  }

  /** Takes new firms in as guests: approved for what they are invited to, and found by nothing else. Gives their ids. */
  async admit(newcomers: readonly Guest[]): Promise<string[]> {
    const ids: string[] = [];
    for (const { email, firmName } of newcomers) {
      const bidder = await this.database.row<{ id: string }>(
        `insert into bidder (kind, name, is_guest) values ('vendor', $1, true) on conflict do nothing returning id`,
        [firmName.trim()],
      );
      const person = await this.database.row<{ id: string }>(
        'insert into person (name, email) values ($1, $2) on conflict do nothing returning id',
        [firmName.trim(), emailFrom(email)],
      );
      if (bidder === null || person === null)
        return refuse('GUEST_TAKEN', `Somebody else invited ${firmName.trim()} at the same moment. Publish again.`);
      await this.database.rows('insert into membership (person_id, bidder_id) values ($1, $2)', [person.id, bidder.id]);
      ids.push(bidder.id);
    }
    return ids;
  }

  /** Makes a link to this job for each invited guest who has no account, also where the firm is on the list of vendors by now. */
  async link(jobId: string): Promise<void> {
    await this.database.rows(
      `insert into guest_invitation (person_id, bidder_id, job_id)
       select p.id, i.bidder_id, i.job_id from invitation i join bidder b on b.id = i.bidder_id
       join membership m on m.bidder_id = b.id join person p on p.id = m.person_id and p.password_hash is null
       where i.job_id = $1 and p.deactivated_at is null
         and (b.is_guest or exists (select from guest_invitation before where before.person_id = p.id))`,
      [jobId],
    );
  }
}
