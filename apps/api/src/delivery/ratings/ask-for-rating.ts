import { REQUEST_RATING_EVERY_DAYS } from '@bidwell/domain/rating';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Happenings } from '../../platform/happenings.js';
import { WORK_ACCEPTED, type WorkAccepted } from '../engagements/engagement.happenings.js';
import { PROMISE_MOVED, type PromiseMoved, type PromiseNewsKind } from '../promises/promise.happenings.js';
import { PostRatingMail } from './post-rating-mail.js';

const ASK = `
  insert into rating_ask (engagement_id) values ($1) on conflict do nothing returning id`;

/** Of small requests one in a while, for each who asks and each who does. */
const ASK_OF_REQUEST = `
  insert into rating_ask (request_id)
  select r.id from service_request r where r.id = $1 and not exists (
    select from rating_ask a where a.person_id = r.asked_by and a.bidder_id = r.bidder_id and a.request_id is not null
      and a.asked_at > clock_timestamp() - ${REQUEST_RATING_EVERY_DAYS} * interval '1 day')
  on conflict do nothing returning id`;

/** A request is done, in one way or another. */
const SETTLED: readonly PromiseNewsKind[] = ['confirm', 'accept', 'ruleDone'];

/** Asks once, when work is accepted or a request is done, in the same transaction: by mail, and on the requester's Home. */
@Injectable()
export class AskForRating implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly happenings: Happenings,
    private readonly mail: PostRatingMail,
  ) {}

  onModuleInit(): void {
    this.happenings.on<WorkAccepted>(WORK_ACCEPTED, ({ engagementId }) => this.ask(ASK, engagementId));
    this.happenings.on<PromiseMoved>(PROMISE_MOVED, async ({ requestId, move }) => {
      if (requestId !== null && SETTLED.includes(move)) await this.ask(ASK_OF_REQUEST, requestId);
    });
  }

  private async ask(statement: string, of: string): Promise<void> {
    const asked = await this.database.row<{ id: string }>(statement, [of]);
    if (asked !== null) await this.mail.post(asked.id, 'first');
  }
}
