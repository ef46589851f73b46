import type { ServicePromise } from '@bidwell/domain/service-promise';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

/** The promise of a standing service, as it says it now. */
export interface ServiceTerms {
  serviceId: string;
  bidderId: string;
  promise: ServicePromise;
}

const KNOWN = `
  select id from obligation where service_id = $1 and text = $3 and metric = $4 and target = $5 and unit = $6 and clock = $7
    and remedy is not distinct from $8 and bidder_id = $2
  order by created_at desc limit 1`;

const ADD = `
  insert into obligation (service_id, bidder_id, position, text, metric, target, unit, clock, remedy, counts)
  values ($1, $2, 0, $3, $4, $5, $6, $7, $8, 'eachRequest') returning id`;

/** Promises that count now. */
@Injectable()
export class Obligations {
  constructor(private readonly database: Database) {}

  /**
   * The obligation that a request of this service makes: the one there is, or a new one when the service has promised
   * nothing yet or something else. Requests made before keep what they were promised. Lock the service's row first.
   */
  async ofService({ serviceId, bidderId, promise }: ServiceTerms): Promise<string> {
    const { text, metric, target, unit, clock, remedy } = promise;
    const values = [serviceId, bidderId, text, metric, target, unit, clock, remedy];
    const row =
      (await this.database.row<{ id: string }>(KNOWN, values)) ??
      (await this.database.row<{ id: string }>(ADD, values));
    if (row === null) throw new Error(`No obligation of service ${serviceId}`);
    return row.id;
  }
}
