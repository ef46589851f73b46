import type { Viewer } from '@bidwell/domain/permissions';
import { turnDownProblems } from '@bidwell/domain/standing-service';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';

interface HeldRequest {
  id: string;
  askedBy: string;
  bidderId: string;
  state: 'asked' | 'taken' | 'turnedDown' | 'withdrawn';
}

const HOLD = `
  select id, asked_by as "askedBy", bidder_id as "bidderId", case when taken_at is not null then 'taken'
    when turned_down_at is not null then 'turnedDown' when withdrawn_at is not null then 'withdrawn' else 'asked' end as state
  from service_request where id = $1 for update`;

const ANSWERED: Readonly<Record<Exclude<HeldRequest['state'], 'asked'>, string>> = {
  taken: 'Somebody of the team took this request already.',
  turnedDown: 'This request was turned down already.',
  withdrawn: 'This request was taken back by the one who asked.',
};

/** What becomes of a request first: taken, turned down, or taken back. One of them, once. */
@Injectable()
export class AnswerRequest {
  constructor(private readonly database: Database) {}

  async take(id: string, viewer: Viewer): Promise<void> {
    await this.heldByOwn(id, viewer);
    await this.database.rows(`update service_request set taken_at = clock_timestamp(), taken_by = $2 where id = $1`, [
      id,
      viewer.personId,
    ]);
  }

  async turnDown(id: string, words: string, viewer: Viewer): Promise<void> {
    const [problem] = turnDownProblems(words);
    if (problem !== undefined) refuse('WORDS', problem.message, { field: 'words' });
    await this.heldByOwn(id, viewer);
    await this.database.rows(
      `update service_request set turned_down_at = clock_timestamp(), turned_down_by = $2, turned_down_words = $3 where id = $1`,
      [id, viewer.personId, words.trim()],
    );
  }

  async withdraw(id: string, viewer: Viewer): Promise<void> {
    const request = await this.held(id);
    if (request.askedBy !== viewer.personId) notFound('This request');
    this.refuseAnswered(request);
    await this.database.rows('update service_request set withdrawn_at = clock_timestamp() where id = $1', [id]);
  }

  private async heldByOwn(id: string, viewer: Viewer): Promise<void> {
    const request = await this.held(id);
    if (request.bidderId !== viewer.bidderId) notFound('This request');
    this.refuseAnswered(request);
  }

  private async held(id: string): Promise<HeldRequest> {
    return (await this.database.row<HeldRequest>(HOLD, [id])) ?? notFound('This request');
  }

  private refuseAnswered({ state }: HeldRequest): void {
    if (state !== 'asked') refuse('ANSWERED', ANSWERED[state]);
  }
}
