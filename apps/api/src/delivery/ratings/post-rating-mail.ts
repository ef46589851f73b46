import { dayInWords } from '@bidwell/domain/calendar';
import { RATING_WORDS, ratingMeanings } from '@bidwell/domain/rating';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Happenings } from '../../platform/happenings.js';
import type { Choice } from '../../platform/mail/letter.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { RATING_ASKED, type RatedWork, type RatingAsked } from './rating.happenings.js';
import { hashOf, makeToken } from './rating-token.js';

interface Addressee extends RatedWork {
  address: string;
  bidderName: string;
  isOfRequest: boolean;
  closesOn: string;
  wish: string;
}

const ADDRESSEE = `
  select p.id as "personId", p.name as "personName", p.email as address, b.id as "bidderId", b.name as "bidderName",
    a.request_id is not null as "isOfRequest", e.job_id as "jobId",
    coalesce('JOB-' || j.number || ', ' || j.title, s.title) as about, (a.closes_at at time zone 'UTC')::date::text as "closesOn",
    coalesce('/jobs/' || e.job_id || '/delivery#rating', '/feedback') as path,
    case when exists (select from job_mute m where m.person_id = p.id and m.job_id = e.job_id) then 'app'
      else coalesce((select w.wish from message_wish w where w.person_id = p.id and w.topic = 'feedback'), 'atOnce') end as wish
  from rating_ask a join person p on p.id = a.person_id and p.deactivated_at is null join bidder b on b.id = a.bidder_id
  left join engagement e on e.id = a.engagement_id left join job j on j.id = e.job_id
  left join service_request q on q.id = a.request_id left join service s on s.id = q.service_id
  where a.id = $1`;

/**
 * The mail that asks. Its links carry a secret that opens this one question and nothing else of Bidwell, behind the #, where
 * no server on the way writes it down.
 */
@Injectable()
export class PostRatingMail {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly happenings: Happenings,
  ) {}

  async post(askId: string, which: 'first' | 'reminder'): Promise<void> {
    const asked = await this.database.row<Addressee>(ADDRESSEE, [askId]);
    if (asked === null) return;
    if (asked.wish !== 'atOnce') return this.happenings.tell<RatingAsked>(RATING_ASKED, asked);
    const token = makeToken();
    await this.database.rows('insert into rating_link (token_hash, ask_id) values ($1, $2)', [hashOf(token), askId]);
    const { personId, address, about } = asked;
    await this.outbox.post({
      personId,
      address,
      kind: 'ratingAsked',
      topic: 'feedback',
      subject: `${which === 'reminder' ? 'Still open: how' : 'How'} was ${about}?`.slice(0, 200),
      body: bodyOf(asked, which),
      choices: choicesOf(asked, token),
      action: 'Answer in other words',
      path: `/rate#t=${token}`,
    });
  }
}

function bodyOf({ about, bidderName, isOfRequest, closesOn }: Addressee, which: 'first' | 'reminder'): string {
  const done = `${about}, done by ${bidderName}, is accepted.`;
  const asked = isOfRequest
    ? 'How was it? One click is enough.'
    : 'Did they keep their promises, and would you choose them again? One click is enough, and you need not sign in.';
  const named = `${bidderName} reads your answer with your name. Everybody else sees only counts, from five answers up.`;
  const until = `You can answer, and change the answer, until ${dayInWords(closesOn)}. Skipping is as good as answering.`;
  const last = which === 'reminder' ? ['This is the only reminder.'] : [];
  return [done, asked, named, [until, ...last].join(' ')].join('\n\n');
}

function choicesOf({ isOfRequest }: Addressee, token: string): Choice[] {
  const answers = isOfRequest
    ? RATING_WORDS.toReversed().map((word) => ({ label: ratingMeanings[word].label, answer: `word=${word}` }))
    : [
        { label: 'They kept their promises. I would choose them again.', answer: 'kept=yes&again=yes' },
        { label: 'They mostly did. I would choose them again.', answer: 'kept=mostly&again=yes' },
        { label: 'They did not. I would not choose them again.', answer: 'kept=no&again=no' },
      ];
  const skip = { label: 'I would rather not say.', answer: 'skip=yes' };
  return [...answers, skip].map(({ label, answer }) => ({ label, path: `/rate#t=${token}&${answer}` }));
}
