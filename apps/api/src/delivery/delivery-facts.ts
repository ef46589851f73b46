import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type DeliveryFact, RecordDeliveries } from '../awards/contests/record-deliveries.service.js';
import { Database } from '../platform/database/database.js';
import { Happenings } from '../platform/happenings.js';
import { WORK_ACCEPTED, type WorkAccepted } from './engagements/engagement.happenings.js';
import { OUTCOME_RECORDED, type OutcomeRecorded } from './outcome.happenings.js';
import { WORK_RATED, type WorkRated } from './ratings/rating.happenings.js';

/** Accepted work of the jobs `$1`: what was agreed by then, against what was delivered. */
const DELIVERED = `
  select e.job_id as "jobId", e.agreed_total::float8 as "acceptedPrice",
    (e.agreed_total + e.changes_effect)::float8 as "finalPrice",
    coalesce(e.ends_on, j.ends_on, j.starts_on)::text as "promisedOn",
    coalesce(o.ended_on, (e.delivered_at at time zone 'UTC')::date)::text as "deliveredOn",
    exists (select from engagement_event v where v.engagement_id = e.id and v.kind in ('workSentBack', 'milestoneSentBack'))
      as "hasRework",
    (select r.again from rating_ask a join rating r on r.ask_id = a.id where a.engagement_id = e.id limit 1) as "ratedAgain"
  from engagement e join job j on j.id = e.job_id left join job_outcome o on o.job_id = e.job_id
  where e.job_id = any($1::uuid[]) and e.accepted_at is not null and e.ended_at is null`;

/**
 * Tells the contest how its work was delivered: when it is accepted, and again when the requester says more of it. Work that
 * ends without being accepted was not delivered and tells nothing.
 */
@Injectable()
export class DeliveryFacts implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly happenings: Happenings,
    private readonly contests: RecordDeliveries,
  ) {}

  onModuleInit(): void {
    this.happenings.on<WorkAccepted>(WORK_ACCEPTED, ({ jobId }) => this.tell([jobId]));
    this.happenings.on<OutcomeRecorded>(OUTCOME_RECORDED, ({ jobId }) => this.tell([jobId]));
    this.happenings.on<WorkRated>(WORK_RATED, ({ jobId }) => this.tell(jobId === null ? [] : [jobId]));
  }

  async tell(jobIds: readonly string[]): Promise<void> {
    await this.contests.put(await this.database.rows<DeliveryFact>(DELIVERED, [jobIds]));
  }
}
