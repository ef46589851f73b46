import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Rounds } from '../../platform/rounds.js';

const PAUSE = 5_000;

/** Lines that a digest shows; of the others it says how many there are. */
const SHOWN = 40;

const DUE = `select distinct person_id as "personId" from digest_line where due_at <= clock_timestamp() limit 50`;

/**
 * Takes a person's lines and writes their mail in one statement: of two processes that come at the same moment, the second
 * finds nothing left. Somebody without access any more gets none.
 */
const WRITE = `
  with taken as (
    delete from digest_line where person_id = $1 and due_at <= clock_timestamp() returning notification_id, text
  ), told as (
    select t.text, row_number() over (order by n.at desc, n.id) as place, count(*) over () as lines
    from taken t join notification n on n.id = t.notification_id
  )
  insert into mail (person_id, address, kind, subject, body, action, path)
  select p.id, p.email, 'digest',
    case when d.lines = 1 then 'One thing happened in Bidwell' else d.lines || ' things happened in Bidwell' end,
    d.body || case when d.lines > ${SHOWN} then E'\\n\\nAnd ' || (d.lines - ${SHOWN}) || ' more.' else '' end,
    'Open your inbox', path_by_mail(p, null, '/')
  from person p cross join (
    select max(lines) as lines, string_agg(left(text, 300), E'\\n\\n' order by place) filter (where place <= ${SHOWN}) as body from told) d
  where p.id = $1 and p.deactivated_at is null and d.lines > 0`;

/** Sends what people wanted gathered, when it is due where they are, in the background of the web process. */
@Injectable()
export class Digests implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly rounds = new Rounds('digests', PAUSE, () => this.round());

  constructor(private readonly database: Database) {}

  onApplicationBootstrap(): void {
    this.rounds.begin();
  }

  onApplicationShutdown(): Promise<void> {
    return this.rounds.end();
  }

  private async round(): Promise<void> {
    for (const { personId } of await this.database.rows<{ personId: string }>(DUE))
      await this.database.rows(WRITE, [personId]);
  }
}
