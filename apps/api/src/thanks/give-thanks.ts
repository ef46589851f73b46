import type { Viewer } from '@bidwell/domain/permissions';
import { thanksProblems, type ThanksReach } from '@bidwell/domain/thanks';
import { Injectable } from '@nestjs/common';
import { LockEngagement } from '../delivery/engagements/lock-engagement.service.js';
import { Database } from '../platform/database/database.js';
import { notFound, refuse } from '../platform/graphql/refusal.js';
import { Happenings } from '../platform/happenings.js';
import { Scope } from '../platform/reading/reading.js';
import { THANKS_GIVEN, type ThanksGiven } from './thanks.happenings.js';
import type { GiveThanksInput } from './thanks.inputs.js';
import { choicesOf, finishedJob, finishedRequest } from './thanks.reading.js';

interface Choice {
  id: string;
  name: string;
  limit: ThanksReach;
  isThanked: boolean;
}

interface Work {
  jobId: string | null;
  requestId: string | null;
  choices: Choice[];
}

/** Gives thanks for finished work to people of the other side, each as far as they like and no further. */
@Injectable()
export class GiveThanks {
  constructor(
    private readonly database: Database,
    private readonly happenings: Happenings,
    private readonly engagements: LockEngagement,
  ) {}

  /** Answers the id of what was given. */
  async give(input: GiveThanksInput, viewer: Viewer): Promise<string> {
    const work = await this.workOf(input, viewer);
    const ids = [...new Set(input.receiverIds)];
    const receivers = ids.map(
      (id) => work.choices.find((choice) => choice.id === id) ?? notFound('One of these people'),
    );
    const problems = thanksProblems(input.words, receivers);
    if (problems.length > 0) refuse('THANKS_UNFINISHED', 'There is something left to put right.', { problems });
    const thanked = receivers.find(({ isThanked }) => isThanked);
    if (thanked !== undefined)
      refuse('THANKED', `You have thanked ${thanked.name} for this work already.`, { field: 'receiverIds' });
    const thanksId = await this.write(work, input, viewer);
    await this.happenings.tell<ThanksGiven>(THANKS_GIVEN, {
      thanksId,
      givenBy: viewer.personId,
      receiverIds: ids,
      jobId: work.jobId,
    });
    return thanksId;
  }

  /** The work is held, so that two presses of one button thank once. */
  private workOf({ jobId, requestId }: GiveThanksInput, viewer: Viewer): Promise<Work> {
    if (jobId != null && requestId == null) return this.jobOf(jobId, viewer);
    return requestId != null && jobId == null ? this.requestOf(requestId, viewer) : notFound('This work');
  }

  private async jobOf(jobId: string, viewer: Viewer): Promise<Work> {
    const { acceptedAt, actors } = await this.engagements.ofJob(jobId, viewer);
    if (actors.length === 0) notFound('This work');
    if (acceptedAt === null) refuse('WRONG_STATE', 'Thanks come with work that is done: once it is accepted.');
    const scope = new Scope(viewer);
    const work = finishedJob(scope.param(jobId, 'uuid'), scope);
    return { jobId, requestId: null, choices: await this.choices(work, scope) };
  }

  private async requestOf(requestId: string, viewer: Viewer): Promise<Work> {
    await this.database.rows('select id from service_request where id = $1 for no key update', [requestId]);
    const scope = new Scope(viewer);
    const work = finishedRequest(scope.param(requestId, 'uuid'), scope);
    const choices = await this.choices(work, scope);
    return choices.length === 0 ? notFound('This work') : { jobId: null, requestId, choices };
  }

  private choices(work: string, scope: Scope): Promise<Choice[]> {
    return this.database.rows<Choice>(
      `select c.id, c.name, c.limit, c.is_thanked as "isThanked" from ${work} w cross join lateral (select * ${choicesOf('w', 'p', scope)}) c`,
      scope.values,
    );
  }

  private async write(
    { jobId, requestId }: Work,
    { words, reach, receiverIds }: GiveThanksInput,
    viewer: Viewer,
  ): Promise<string> {
    const given = await this.database.row<{ id: string }>(
      'insert into thanks (given_by, job_id, request_id, words) values ($1, $2, $3, $4) returning id',
      [viewer.personId, jobId, requestId, words.trim()],
    );
    if (given === null) return notFound('This work');
    await this.database.rows(
      `insert into thanks_card (thanks_id, receiver_id, asked) select $1, id, $3::thanks_reach
       from (select distinct unnest($2::uuid[]) as id) chosen order by id`,
      [given.id, receiverIds, reach],
    );
    return given.id;
  }
}
