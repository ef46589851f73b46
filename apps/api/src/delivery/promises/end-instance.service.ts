import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

/** Why a clock stops before anything was done. */
export interface EndedInstance {
  instanceId: string;
  byId: string;
  words: string;
}

/** What was due already counts as missed; what was not yet due counts as nothing. */
const END = `
  with ended as (
    update promise_instance set settled_at = clock_timestamp(), paused_at = null,
      is_kept = case when missed_at is not null or (paused_at is null and due_at < clock_timestamp()) then false end,
      waived_at = case when missed_at is null and (paused_at is not null or due_at >= clock_timestamp()) then clock_timestamp() end,
      waived_by = case when missed_at is null and (paused_at is not null or due_at >= clock_timestamp()) then $2::uuid end,
      waived_words = left($3, 1000)
    where id = $1 and settled_at is null and done_at is null returning id),
  resumed as (
    update promise_pause set ended_at = clock_timestamp(), ended_by = $2 where instance_id in (select id from ended) and ended_at is null)
  insert into promise_event (instance_id, by_id, kind, words) select id, $2, 'ended', left($3, 1000) from ended`;

/** Stops the clock of what is not done any more. Lock the instance first. */
@Injectable()
export class EndInstance {
  constructor(private readonly database: Database) {}

  async end({ instanceId, byId, words }: EndedInstance): Promise<void> {
    await this.database.rows(END, [instanceId, byId, words]);
  }
}
