import { CHOSEN_NOT_DELIVERED, NO_CHANGE } from '@bidwell/domain/signal-words';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { WhatChanged } from '../insights/report/what-changed.service.js';
import { nextReport } from '../insights/views/insight-mail.service.js';
import { Database } from '../platform/database/database.js';
import { Outbox } from '../platform/mail/outbox.js';
import { Rounds } from '../platform/rounds.js';

const PAUSE = 60_000;

interface Due {
  personId: string;
  address: string;
  every: 'week' | 'month';
  since: Date;
}

/** One who is due and still leads or administers. The row is held: of two processes the second finds nobody. */
const DUE = `
  update insight_mail m set told_until = clock_timestamp(), next_at = ${nextReport('m.every')}
  from (
    select i.person_id, i.told_until as since, p.email
    from insight_mail i join person p on p.id = i.person_id
    where i.next_at <= clock_timestamp() and p.deactivated_at is null and p.department_id is not null
      and (p.is_leader or p.is_administrator)
      and not exists (select from membership s join bidder b on b.id = s.bidder_id and b.kind = 'vendor' where s.person_id = p.id)
    order by i.next_at limit 1 for update of i skip locked) d
  where m.person_id = d.person_id
  returning m.person_id as "personId", d.email as address, m.every, d.since`;

/** Mails to those who asked for it, every week or month, what changed: in words, with ranges. */
@Injectable()
export class InsightReports implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly rounds = new Rounds('insight reports', PAUSE, () => this.round());

  constructor(
    private readonly database: Database,
    private readonly changed: WhatChanged,
    private readonly outbox: Outbox,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.begin();
  }

  onApplicationShutdown(): Promise<void> {
    return this.rounds.end();
  }

  /** Tells one who is due, in one transaction with the note that they were told; answers whether there was one. */
  round(): Promise<boolean> {
    return this.database.transaction(async () => {
      const due = await this.database.row<Due>(DUE);
      if (due === null) return false;
      const sentences = await this.changed.since(due.since);
      await this.outbox.post({
        personId: due.personId,
        address: due.address,
        kind: 'insightsReported',
        topic: 'insights',
        subject: subjectOf(due.every, sentences[0]),
        body: [...sentences, CHOSEN_NOT_DELIVERED].join('\n\n'),
        action: 'Open Insights',
        path: '/insights',
      });
      return true;
    });
  }
}

function subjectOf(every: Due['every'], first: string | undefined): string {
  const found =
    first === undefined || first === NO_CHANGE ? 'no change that we could tell from chance' : 'something changed';
  return `Insights, this ${every}: ${found}`;
}
