import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Happenings } from '../../platform/happenings.js';
import { ENGAGEMENT_MOVED, type EngagementMoved } from './engagement.happenings.js';
import { happened, type LockedEngagement } from './lock-engagement.service.js';

const NOTE = 'insert into engagement_event (engagement_id, by_id, kind, about, words) values ($1, $2, $3, $4, $5)';

export type Moved = Pick<EngagementMoved, 'move' | 'byId'> & Partial<Pick<EngagementMoved, 'about' | 'words' | 'at'>>;

/** Keeps what was done and said on record, and tells it. */
@Injectable()
export class EngagementLog {
  constructor(
    private readonly database: Database,
    private readonly happenings: Happenings,
  ) {}

  async moved(engagement: LockedEngagement, { move, byId, about = '', words = '', at = null }: Moved): Promise<void> {
    await this.database.rows(NOTE, [engagement.id, byId, move, about, words]);
    const told = { ...happened(engagement), move, byId, about, words, at };
    await this.happenings.tell<EngagementMoved>(ENGAGEMENT_MOVED, told);
  }
}
