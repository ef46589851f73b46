import { Injectable, type OnModuleInit } from '@nestjs/common';
import { GUESTS_INVITED, type GuestsInvited } from '../jobs/job.happenings.js';
import { Database } from '../platform/database/database.js';
import { Happenings } from '../platform/happenings.js';

/** Administrators who speak for no bidder: to one who does, a rival's invitation is none of their business. */
const TELL = `
  insert into notification (person_id, kind, topic, job_id, text, path)
  select a.id, $1, 'invitations', $2, left(r.name || ' invited ' || $3::text || ' to ' || $4::text || ' by link. '
    || 'Nobody has looked at them yet: put them on the list of vendors, or end their approval.', 600), '/admin?tab=bidders'
  from person a, person r
  where r.id = $5 and a.is_administrator and a.department_id is not null and a.deactivated_at is null
    and not exists (select from membership m where m.person_id = a.id)`;

/** A vendor that nobody vetted came in: whoever keeps the list of vendors hears of it at once, and by whom. */
@Injectable()
export class TellGuests implements OnModuleInit {
  constructor(
    private readonly happenings: Happenings,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.happenings.on<GuestsInvited>(GUESTS_INVITED, async ({ jobId, reference, requesterId, guests }) => {
      const who = guests.map(({ firmName, email }) => `${firmName.trim()} (${email.trim()})`).join(', ');
      await this.database.rows(TELL, [GUESTS_INVITED, jobId, who, reference, requesterId]);
    });
  }
}
