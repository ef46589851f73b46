import type { Viewer } from '@bidwell/domain/permissions';
import { turnDownProblems } from '@bidwell/domain/standing-service';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EndInstance } from '../../delivery/promises/end-instance.service.js';
import { PROMISE_MOVED, type PromiseMoved } from '../../delivery/promises/promise.happenings.js';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import { REQUEST_ANSWERED, type RequestAnswered } from './request.happenings.js';

interface HeldRequest {
  instanceId: string;
  askedBy: string;
  bidderId: string;
  state: 'asked' | 'taken' | 'turnedDown' | 'withdrawn';
}

/** Its promise first, as whoever moves the promise does: so no two wait for each other. */
const HOLD_PROMISE = 'select id from promise_instance where request_id = $1 for update';

const HOLD = `
  select i.id as "instanceId", r.asked_by as "askedBy", r.bidder_id as "bidderId", case when r.taken_at is not null then 'taken'
    when r.turned_down_at is not null then 'turnedDown' when r.withdrawn_at is not null then 'withdrawn' else 'asked' end as state
  from service_request r join promise_instance i on i.request_id = r.id where r.id = $1 for update of r`;

const TAKE = 'update service_request set taken_at = clock_timestamp(), taken_by = $2 where id = $1';

const TURN_DOWN = `
  update service_request set turned_down_at = clock_timestamp(), turned_down_by = $2, turned_down_words = $3 where id = $1`;

const ANSWERED: Readonly<Record<Exclude<HeldRequest['state'], 'asked'>, string>> = {
  taken: 'Somebody of the team took this request already.',
  turnedDown: 'This request was turned down already.',
  withdrawn: 'This request was taken back by the one who asked.',
};

/** What becomes of a request first: taken, turned down, or taken back. One of them, once. */
@Injectable()
export class AnswerRequest implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly ending: EndInstance,
    private readonly happenings: Happenings,
  ) {}

  onModuleInit(): void {
    this.happenings.on<PromiseMoved>(PROMISE_MOVED, (moved) => this.takeByDoing(moved));
  }

  async take(id: string, viewer: Viewer): Promise<void> {
    await this.heldByOwn(id, viewer);
    await this.database.rows(TAKE, [id, viewer.personId]);
    await this.tell(id, 'taken', viewer);
  }

  async turnDown(id: string, words: string, viewer: Viewer): Promise<void> {
    const [problem] = turnDownProblems(words);
    if (problem !== undefined) refuse('WORDS', problem.message, { field: 'words' });
    const { instanceId } = await this.heldByOwn(id, viewer);
    await this.database.rows(TURN_DOWN, [id, viewer.personId, words.trim()]);
    await this.ending.end({ instanceId, byId: viewer.personId, words: words.trim() });
    await this.tell(id, 'turnedDown', viewer);
  }

  async withdraw(id: string, viewer: Viewer): Promise<void> {
    const request = await this.held(id);
    if (request.askedBy !== viewer.personId) notFound('This request');
    this.refuseAnswered(request);
    await this.database.rows('update service_request set withdrawn_at = clock_timestamp() where id = $1', [id]);
    await this.ending.end({ instanceId: request.instanceId, byId: viewer.personId, words: '' });
    await this.tell(id, 'withdrawn', viewer);
  }

  /** Whoever does it or asks back has taken it: nobody presses a button for that. */
  private async takeByDoing({ instanceId, byId, move }: PromiseMoved): Promise<void> {
    if (byId === null || (move !== 'done' && move !== 'pause')) return;
    await this.database.rows(
      `update service_request r set taken_at = clock_timestamp(), taken_by = $2 from promise_instance i
       where i.id = $1 and r.id = i.request_id and num_nonnulls(r.taken_at, r.turned_down_at, r.withdrawn_at) = 0`,
      [instanceId, byId],
    );
  }

  private async heldByOwn(id: string, viewer: Viewer): Promise<HeldRequest> {
    const request = await this.held(id);
    if (request.bidderId !== viewer.bidderId) notFound('This request');
    this.refuseAnswered(request);
    return request;
  }

  private async held(id: string): Promise<HeldRequest> {
    await this.database.rows(HOLD_PROMISE, [id]);
    return (await this.database.row<HeldRequest>(HOLD, [id])) ?? notFound('This request');
  }

  private refuseAnswered({ state }: HeldRequest): void {
    if (state !== 'asked') refuse('ANSWERED', ANSWERED[state]);
  }

  private tell(requestId: string, answer: RequestAnswered['answer'], { personId: byId }: Viewer): Promise<void> {
    return this.happenings.tell<RequestAnswered>(REQUEST_ANSWERED, { requestId, byId, answer });
  }
}
