import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import type { Page, PageArgs } from '../../platform/graphql/paging.js';
import type { Selection } from '../../platform/reading/compose.js';
import { containing, pageByName } from '../../platform/reading/name-page.js';
import { Reader } from '../../platform/reading/reader.js';
import type { Scope } from '../../platform/reading/reading.js';
import { isServiceVisible } from '../storefront/storefront-visibility.sql.js';
import { serviceReading } from './service.reading.js';
import type { Service } from './service.results.js';

/** What is looked for. */
export interface ServiceSearch {
  words: string | null;
  categoryId: string | null;
  /** Whether only what the viewer may ask for straight away. */
  direct: boolean;
}

/** Reads services: one, or those that fit. */
@Injectable()
export class Services {
  constructor(private readonly reader: Reader) {}

  one(id: string, viewer: Viewer, selection: Selection): Promise<Service | null> {
    return this.reader.one<Service>(
      serviceReading,
      selection,
      viewer,
      (row, scope) =>
        `from service ${row} where ${row}.id = ${scope.param(id, 'uuid')} and ${isServiceVisible(row, scope)}`,
    );
  }

  /** Services that are offered, by title. */
  page(page: PageArgs, search: ServiceSearch, viewer: Viewer, selection: Selection): Promise<Page<Service>> {
    return pageByName(this.reader, serviceReading, page, viewer, selection, {
      from: (row) => `from service ${row}`,
      where: (row, scope) =>
        `${row}.retired_at is null and ${isServiceVisible(row, scope)} and ${fits(row, search, scope)}`,
      by: (row) => `lower(${row}.title)`,
    });
  }
}

function fits(row: string, { words, categoryId, direct }: ServiceSearch, scope: Scope): string {
  const conditions = [`concat_ws(' ', ${row}.title, ${row}.about, ${row}.includes) ilike ${like(words, scope)}`];
  if (categoryId !== null) conditions.push(`${row}.category_id = ${scope.param(categoryId, 'uuid')}`);
  if (direct)
    conditions.push(`${row}.bidder_id is distinct from ${scope.bidderId()}
      and coalesce(${row}.price_from, 0) <= coalesce(direct_request_limit(${row}.id), 0)`);
  return conditions.join(' and ');
}

const like = (words: string | null, scope: Scope) => scope.param(containing(words), 'text');
