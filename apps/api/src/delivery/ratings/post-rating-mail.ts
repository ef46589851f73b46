import { dayInWords } from '@bidwell/domain/calendar';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { hashOf, makeToken } from './rating-token.js';

interface Addressee {
  personId: string;
  address: string;
  about: string;
  bidderName: string;
  isOfRequest: boolean;
  closesOn: string;
}

const ADDRESSEE = `
  select p.id as "personId", p.email as address, b.name as "bidderName", a.request_id is not null as "isOfRequest",
    coalesce('JOB-' || j.number || ', ' || j.title, s.title) as about, (a.closes_at at time zone 'UTC')::date::text as "closesOn"
  from rating_ask a join person p on p.id = a.person_id and p.deactivated_at is null join bidder b on b.id = a.bidder_id
  left join engagement e on e.id = a.engagement_id left join job j on j.id = e.job_id
  left join service_request q on q.id = a.request_id left join service s on s.id = q.service_id
  where a.id = $1`;

/** The mail that asks. Its link carries a secret that opens this one question, and nothing else of Bidwell. */
@Injectable()
export class PostRatingMail {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  async post(askId: string, which: 'first' | 'reminder'): Promise<void> {
    const asked = await this.database.row<Addressee>(ADDRESSEE, [askId]);
    if (asked === null) return;
    const token = makeToken();
    await this.database.rows('insert into rating_link (token_hash, ask_id) values ($1, $2)', [hashOf(token), askId]);
    const { personId, address, about, bidderName } = asked;
    await this.outbox.post({
      personId,
      address,
      kind: 'ratingAsked',
      subject: `${which === 'reminder' ? 'Still open: how' : 'How'} was ${about}?`.slice(0, 200),
      body: bodyOf(asked, which),
      action: `Say how ${bidderName} did`.slice(0, 80),
      path: `/rate/${token}`,
    });
  }
}

function bodyOf({ about, bidderName, isOfRequest, closesOn }: Addressee, which: 'first' | 'reminder'): string {
  const done = `${about}, done by ${bidderName}, is accepted.`;
  const asked = isOfRequest
    ? 'How was it? One word is enough.'
    : 'Did they keep their promises, and would you choose them again? Two clicks are enough, and you need not sign in.';
  const named = `${bidderName} reads your answer with your name. Everybody else sees only counts, from five answers up.`;
  const until = `You can answer, and change the answer, until ${dayInWords(closesOn)}. Skipping is as good as answering.`;
  const last = which === 'reminder' ? ['This is the only reminder.'] : [];
  return [done, asked, named, [until, ...last].join(' ')].join('\n\n');
}
