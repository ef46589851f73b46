import type { Viewer } from '@bidwell/domain/permissions';
import { SERVICE_LIMITS, serviceProblems } from '@bidwell/domain/standing-service';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import { HoldOwnBidder } from '../storefront/hold-own-bidder.js';
import type { ServiceInput } from './service.inputs.js';

const COLUMNS = [
  'category_id',
  'title',
  'about',
  'includes',
  'typical_hours',
  'text',
  'metric',
  'target',
  'unit',
  'clock',
  'remedy',
  'price_from',
  'currency',
  'contact_id',
];

const INSERT = `
  insert into service (bidder_id, ${COLUMNS.join(', ')}, position)
  select $1, ${COLUMNS.map((_, index) => `$${index + 2}`).join(', ')},
    coalesce((select max(position) + 1 from service where bidder_id = $1 and retired_at is null), 0)
  returning id`;

const UPDATE = `
  update service set ${COLUMNS.map((column, index) => `${column} = $${index + 2}`).join(', ')}
  where bidder_id = $1 and id = $${COLUMNS.length + 2} and retired_at is null returning id`;

const OTHERS = `
  select count(*)::int as count, coalesce(bool_or(lower(title) = lower($2)), false) as "isTwin"
  from service where bidder_id = $1 and retired_at is null and id is distinct from $3`;

/** A bidder's own people keep its services. What was asked for keeps the promise it was asked with. */
@Injectable()
export class KeepServices {
  constructor(
    private readonly database: Database,
    private readonly own: HoldOwnBidder,
  ) {}

  /** Keeps a new service, or changes the one with this id; answers its id. */
  async save(id: string | null, service: ServiceInput, viewer: Viewer): Promise<string> {
    const promise = { ...service.promise, remedy: service.promise.remedy ?? null };
    const { typicalHours = null, priceFrom = null } = service;
    const [first, ...more] = serviceProblems({ ...service, typicalHours, priceFrom, promise });
    if (first !== undefined)
      refuse('SERVICE_UNFINISHED', first.message, { field: first.field, problems: [first, ...more] });
    const bidderId = await this.own.hold(viewer);
    await this.own.refuseStrangers({ contactId: service.contactId ?? null, categoryId: service.categoryId }, bidderId);
    await this.refuseTwice(id, service.title.trim(), bidderId);
    const values = [bidderId, ...valuesOf(service)];
    const row = await this.database.row<{ id: string }>(
      id === null ? INSERT : UPDATE,
      id === null ? values : [...values, id],
    );
    return row?.id ?? notFound('This service');
  }

  /** Takes a service out of the storefront. Requests that were made go on. */
  async retire(id: string, viewer: Viewer): Promise<void> {
    const bidderId = await this.own.hold(viewer);
    const row = await this.database.row(
      `update service set retired_at = clock_timestamp() where id = $1 and bidder_id = $2 and retired_at is null returning id`,
      [id, bidderId],
    );
    if (row === null) notFound('This service');
  }

  private async refuseTwice(id: string | null, title: string, bidderId: string): Promise<void> {
    const others = await this.database.row<{ count: number; isTwin: boolean }>(OTHERS, [bidderId, title, id]);
    if (others?.isTwin)
      refuse('SERVICE_TWICE', 'You offer a service of this name already. Change that one.', { field: 'service.title' });
    if (id === null && (others?.count ?? 0) >= SERVICE_LIMITS.count)
      refuse('STOREFRONT_FULL', `A storefront takes ${SERVICE_LIMITS.count} services. Retire one that you do no more.`);
  }
}

function valuesOf(service: ServiceInput): unknown[] {
  const { text, metric, target, unit, clock, remedy } = service.promise;
  return [
    service.categoryId,
    service.title.trim(),
    service.about.trim(),
    service.includes.trim(),
    service.typicalHours ?? null,
    text.trim(),
    metric.trim(),
    target,
    unit,
    clock,
    remedy?.trim() ? remedy.trim() : null,
    service.priceFrom ?? null,
    service.currency,
    service.contactId ?? null,
  ];
}
