import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

/** How the work of a contest was delivered. Sums in minor units; days as `YYYY-MM-DD`. */
export interface DeliveryFact {
  jobId: string;
  acceptedPrice: number | null;
  /** With the changes that both sides agreed on. */
  finalPrice: number | null;
  promisedOn: string | null;
  deliveredOn: string | null;
  /** Whether work was sent back before it was accepted. */
  hasRework: boolean;
  /** Whether who asked for it would choose them again. Null until they have said so. */
  ratedAgain: boolean | null;
}

/** Where the work's dates are open, what counts is the time that the chosen bid promised. */
const PUT = `
  insert into contest_delivery (contest_id, accepted_price, final_price, promised_on, delivered_on, has_rework, rated_again)
  select c.id, given."acceptedPrice", given."finalPrice", coalesce(given."promisedOn",
      (select c.decided_on + ceil(b.days)::int from contest_bid b
        where b.contest_id = c.id and b.contest_bidder_id = c.winner_id and b.stands)),
    given."deliveredOn", given."hasRework", given."ratedAgain"
  from jsonb_to_recordset($1::jsonb) as given ("jobId" uuid, "acceptedPrice" bigint, "finalPrice" bigint, "promisedOn" date,
    "deliveredOn" date, "hasRework" boolean, "ratedAgain" boolean)
  join contest c on c.job_id = given."jobId" order by c.id
  on conflict (contest_id) do update set accepted_price = excluded.accepted_price, final_price = excluded.final_price,
    promised_on = excluded.promised_on, delivered_on = excluded.delivered_on, has_rework = excluded.has_rework,
    rated_again = excluded.rated_again`;

/** Keeps with its contest how the work was delivered. A contest that is forgotten takes it along. */
@Injectable()
export class RecordDeliveries {
  constructor(private readonly database: Database) {}

  async put(facts: readonly DeliveryFact[]): Promise<void> {
    if (facts.length > 0) await this.database.rows(PUT, [JSON.stringify(facts)]);
  }
}
