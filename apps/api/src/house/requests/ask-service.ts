import type { Viewer } from '@bidwell/domain/permissions';
import { askProblems } from '@bidwell/domain/standing-service';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import { Scope } from '../../platform/reading/reading.js';
import { askRefusalOf } from '../services/service-ask.resolver.js';
import { isServiceVisible } from '../storefront/storefront-visibility.sql.js';

/** What somebody asks for. */
export interface Asked {
  words: string;
  goalId: string | null;
}

interface AskedService {
  id: string;
  bidderId: string;
  isOwn: boolean;
  isRetired: boolean;
  price: number | null;
  limit: number | null;
}

/** Asks for a service straight away. The policy is asked here in words, and by the database once more. */
@Injectable()
export class AskService {
  constructor(private readonly database: Database) {}

  /** Answers the id of the request. */
  async ask(serviceId: string, { words, goalId }: Asked, viewer: Viewer): Promise<string> {
    const [problem] = askProblems(words);
    if (problem !== undefined) refuse('WORDS', problem.message, { field: 'words' });
    const service = await this.held(serviceId, viewer);
    const refusal = askRefusalOf(service, viewer);
    if (refusal !== null) refuse(refusal.code, refusal.message);
    await this.refuseUnknownGoal(goalId);
    const row = await this.database.row<{ id: string }>(
      `insert into service_request (service_id, bidder_id, asked_by, words, goal_id) values ($1, $2, $3, $4, $5) returning id`,
      [service.id, service.bidderId, viewer.personId, words.trim(), goalId],
    );
    return row?.id ?? notFound('This service');
  }

  /** Held, so that nobody changes or retires it until the request is kept. */
  private async held(serviceId: string, viewer: Viewer): Promise<AskedService> {
    const scope = new Scope(viewer);
    const asked = scope.param(serviceId, 'uuid');
    const row = await this.database.row<AskedService>(
      `select s.id, s.bidder_id as "bidderId", coalesce(s.bidder_id = ${scope.bidderId()}, false) as "isOwn",
        s.retired_at is not null as "isRetired", s.price_from::float8 as price, direct_request_limit(s.id)::float8 as limit
       from service s where s.id = ${asked} and ${isServiceVisible('s', scope)} for share of s`,
      scope.values,
    );
    return row ?? notFound('This service');
  }

  private async refuseUnknownGoal(goalId: string | null): Promise<void> {
    if (goalId === null) return;
    const goal = await this.database.row('select id from goal where id = $1 and retired_at is null', [goalId]);
    if (goal === null) refuse('UNKNOWN', 'Choose a goal from the list.', { field: 'goalId' });
  }
}
