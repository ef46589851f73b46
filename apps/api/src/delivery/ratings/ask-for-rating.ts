import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Happenings } from '../../platform/happenings.js';
import { WORK_ACCEPTED, type WorkAccepted } from '../engagements/engagement.happenings.js';
import { PostRatingMail } from './post-rating-mail.js';

const ASK = `
  insert into rating_ask (engagement_id) values ($1) on conflict do nothing returning id`;

/** Asks once, when work is accepted, in the same transaction: by mail, and on the requester's Home. */
@Injectable()
export class AskForRating implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly happenings: Happenings,
    private readonly mail: PostRatingMail,
  ) {}

  onModuleInit(): void {
    this.happenings.on<WorkAccepted>(WORK_ACCEPTED, ({ engagementId }) => this.ask(engagementId));
  }

  private async ask(engagementId: string): Promise<void> {
    const asked = await this.database.row<{ id: string }>(ASK, [engagementId]);
    if (asked !== null) await this.mail.post(asked.id, 'first');
  }
}
