import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Rounds } from '../platform/rounds.js';
import { TellPeople } from './tell-people.js';

const PAUSE = 60_000;

/** Once a week, from Monday at seven: those who want it, and for whom something new stands on the wall. The row remembers the week. */
const DUE = `
  update person p set thanks_digest_on = w.monday
  from (select date_trunc('week', clock_timestamp() at time zone 'UTC')::date as monday) w
  where p.wants_thanks_digest and p.deactivated_at is null and (p.thanks_digest_on is null or p.thanks_digest_on < w.monday)
    and clock_timestamp() >= (w.monday + time '07:00') at time zone 'UTC'
    and exists (select from readable_thanks t where t.reader_id = p.id and t.via = 'wall' and t.given_by <> p.id
      and t.given_at >= (w.monday - 7) at time zone 'UTC' and t.given_at < w.monday at time zone 'UTC')
  returning p.id`;

/** Tells once a week that there is something new on the wall. The rows that it takes are locked: two processes tell once. */
@Injectable()
export class ThanksDigest implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly rounds = new Rounds('thanks', PAUSE, () => this.round());

  constructor(
    private readonly database: Database,
    private readonly people: TellPeople,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.begin();
  }

  onApplicationShutdown(): Promise<void> {
    return this.rounds.end();
  }

  /** Tells those who are due, and answers how many. */
  round(): Promise<number> {
    return this.database.transaction(async () => {
      const due = await this.database.rows<{ id: string }>(DUE);
      await this.people.tell(
        due.map(({ id }) => id),
        {
          kind: 'thanksOnWall',
          jobId: null,
          text: 'There are new thanks on the wall. Read what colleagues say of each other’s work.',
          path: '/thanks',
        },
      );
      return due.length;
    });
  }
}
