import { promiseProblems, type ServicePromise } from '@bidwell/domain/service-promise';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { notFound, refuse } from '../platform/graphql/refusal.js';
import type { Selection } from '../platform/reading/compose.js';
import { Reader } from '../platform/reading/reader.js';
import { cataloguePromiseReading, ownReferenceReading } from './house.reading.js';
import type { CataloguePromise, OwnReference } from './house.results.js';

const MOST = 100;

/** Promises that a bidder makes again and again, and the work it may point to. Each sees its own alone. */
@Injectable()
export class Catalogue {
  constructor(
    private readonly database: Database,
    private readonly reader: Reader,
  ) {}

  /** The promises that are not retired, by text. */
  promises(viewer: Viewer, selection: Selection): Promise<CataloguePromise[]> {
    return this.reader.list(
      cataloguePromiseReading,
      selection,
      viewer,
      (row, scope) =>
        `from catalogue_promise ${row} where ${row}.bidder_id = ${scope.bidderId()} and ${row}.retired_at is null
         order by lower(${row}.text)`,
    );
  }

  async one(id: string, viewer: Viewer, selection: Selection): Promise<CataloguePromise> {
    const promise = await this.reader.one<CataloguePromise>(
      cataloguePromiseReading,
      selection,
      viewer,
      (row, scope) =>
        `from catalogue_promise ${row} where ${row}.id = ${scope.param(id, 'uuid')} and ${row}.bidder_id = ${scope.bidderId()}`,
    );
    return promise ?? notFound('This promise');
  }

  /** Jobs that the viewer's bidder was chosen for here, latest first. */
  references(viewer: Viewer, selection: Selection): Promise<OwnReference[]> {
    return this.reader.list(
      ownReferenceReading,
      selection,
      viewer,
      (row, scope) => `from (
        select d.job_id, d.bidder_id, 'JOB-' || j.number as reference, j.title, c.name as category,
          extract(year from coalesce(j.ends_on, j.starts_on, d.told_at::date))::int as year, d.told_at
        from debrief d join job j on j.id = d.job_id join category c on c.id = j.category_id
        where d.bidder_id = ${scope.bidderId()} and d.outcome = 'won') ${row} order by ${row}.told_at desc limit 50`,
    );
  }

  /** Keeps a new promise, or changes the one with this id; answers its id. */
  async save(id: string | null, promise: ServicePromise, viewer: Viewer): Promise<string> {
    const problems = promiseProblems(promise, 'promise');
    if (problems.length > 0) refuse('PROMISE_UNFINISHED', 'There is something left to put right.', { problems });
    await this.refuseTwice(id, promise.text.trim(), viewer);
    return id === null ? this.add(promise, viewer) : this.change(id, promise, viewer);
  }

  /** Takes a promise out of the catalogue. Proposals that made it keep it. */
  async retire(id: string, viewer: Viewer): Promise<void> {
    const retired = await this.database.row(
      `update catalogue_promise set retired_at = clock_timestamp()
       where id = $1 and bidder_id = $2 and retired_at is null returning id`,
      [id, viewer.bidderId],
    );
    if (retired === null) notFound('This promise');
  }

  /** The bidder's row is held, so that two colleagues cannot add the same promise at the same moment. */
  private async refuseTwice(id: string | null, text: string, viewer: Viewer): Promise<void> {
    await this.database.rows('select id from bidder where id = $1 for no key update', [viewer.bidderId]);
    const others = await this.database.rows<{ text: string }>(
      `select lower(text) as text from catalogue_promise
       where bidder_id = $1 and retired_at is null and id is distinct from $2::uuid`,
      [viewer.bidderId, id],
    );
    if (others.some((other) => other.text === text.toLowerCase()))
      refuse('PROMISE_TWICE', 'Your catalogue has a promise of these words. Change that one.', {
        field: 'promise.text',
      });
    if (others.length >= MOST)
      refuse('CATALOGUE_FULL', `Your catalogue has ${MOST} promises. Retire one that you no longer make.`);
  }

  private async add(promise: ServicePromise, viewer: Viewer): Promise<string> {
    const row = await this.database.row<{ id: string }>(
      `insert into catalogue_promise (bidder_id, text, metric, target, unit, clock, remedy)
       values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [viewer.bidderId, ...columnsOf(promise)],
    );
    return row?.id ?? notFound('This promise');
  }

  private async change(id: string, promise: ServicePromise, viewer: Viewer): Promise<string> {
    const row = await this.database.row<{ id: string }>(
      `update catalogue_promise set text = $3, metric = $4, target = $5, unit = $6, clock = $7, remedy = $8
       where id = $1 and bidder_id = $2 and retired_at is null returning id`,
      [id, viewer.bidderId, ...columnsOf(promise)],
    );
    return row?.id ?? notFound('This promise');
  }
}

function columnsOf({ text, metric, target, unit, clock, remedy }: ServicePromise): unknown[] {
  return [text.trim(), metric.trim(), target, unit, clock, remedy?.trim() ? remedy.trim() : null];
}
