import type { Viewer } from '@bidwell/domain/permissions';
import { askProblems } from '@bidwell/domain/standing-service';
import type { ServicePromise } from '@bidwell/domain/service-promise';
import { Injectable } from '@nestjs/common';
import { Obligations } from '../../delivery/promises/obligations.service.js';
import { StartInstance } from '../../delivery/promises/start-instance.service.js';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import { Scope } from '../../platform/reading/reading.js';
import { askRefusalOf } from '../services/service-ask.resolver.js';
import { isServiceVisible } from '../storefront/storefront-visibility.sql.js';
import { SERVICE_ASKED, type ServiceAsked } from './request.happenings.js';

/** What somebody asks for. */
export interface Asked {
  words: string;
  goalId: string | null;
}

interface AskedService {
  id: string;
  bidderId: string;
  title: string;
  promise: ServicePromise;
  calendarId: string | null;
  isOwn: boolean;
  isRetired: boolean;
  price: number | null;
  limit: number | null;
}

const INSERT = `
  insert into service_request (service_id, bidder_id, asked_by, words, goal_id) values ($1, $2, $3, $4, $5) returning id`;

const PROMISE = `json_build_object('text', s.text, 'metric', s.metric, 'target', s.target::float8, 'unit', s.unit,
  'clock', s.clock, 'remedy', s.remedy)`;

/** Asks for a service straight away. The policy is asked here in words, and by the database once more. */
@Injectable()
export class AskService {
  constructor(
    private readonly database: Database,
    private readonly obligations: Obligations,
    private readonly clock: StartInstance,
    private readonly happenings: Happenings,
  ) {}

  /** Answers the id of the request. */
  async ask(serviceId: string, { words, goalId }: Asked, viewer: Viewer): Promise<string> {
    const [problem] = askProblems(words);
    if (problem !== undefined) refuse('WORDS', problem.message, { field: 'words' });
    const service = await this.held(serviceId, viewer);
    const refusal = askRefusalOf(service, viewer);
    if (refusal !== null) refuse(refusal.code, refusal.message);
    await this.refuseUnknownGoal(goalId);
    const row = await this.database.row<{ id: string }>(INSERT, [
      service.id,
      service.bidderId,
      viewer.personId,
      words.trim(),
      goalId,
    ]);
    const id = row?.id ?? notFound('This service');
    await this.startClock(service, id, words.trim(), viewer.personId);
    await this.happenings.tell<ServiceAsked>(SERVICE_ASKED, { requestId: id });
    return id;
  }

  private async startClock(service: AskedService, requestId: string, words: string, askedBy: string): Promise<void> {
    const { id: serviceId, bidderId, promise, calendarId, title } = service;
    const obligationId = await this.obligations.ofService({ serviceId, bidderId, promise });
    await this.clock.start({ obligationId, askedBy, title: `${title}: ${words}`, requestId, calendarId });
  }

  /** Held, so that nobody changes or retires it until the request is kept. */
  private async held(serviceId: string, viewer: Viewer): Promise<AskedService> {
    const scope = new Scope(viewer);
    const asked = scope.param(serviceId, 'uuid');
    const row = await this.database.row<AskedService>(
      `select s.id, s.bidder_id as "bidderId", s.title, ${PROMISE} as promise,
        (select d.calendar_id from person p join department d on d.id = p.department_id where p.id = ${scope.personId()}) as "calendarId",
        coalesce(s.bidder_id = ${scope.bidderId()}, false) as "isOwn", s.retired_at is not null as "isRetired",
        s.price_from::float8 as price, direct_request_limit(s.id)::float8 as limit
       from service s where s.id = ${asked} and ${isServiceVisible('s', scope)} for no key update of s`,
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
