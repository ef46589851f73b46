import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { keysOf, type Page, type PageArgs, pageOf } from '../../platform/graphql/paging.js';
import { refuse } from '../../platform/graphql/refusal.js';
import { type Selection, selectionAt } from '../../platform/reading/compose.js';
import { containing } from '../../platform/reading/name-page.js';
import { Reader } from '../../platform/reading/reader.js';
import type { Scope } from '../../platform/reading/reading.js';
import { isRowId } from '../../platform/row-id.js';
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

interface Keys {
  k1: string;
  k2: string;
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
  async page(
    { first, after }: PageArgs,
    search: ServiceSearch,
    viewer: Viewer,
    selection: Selection,
  ): Promise<Page<Service>> {
    const keys = after == null ? null : keysIn(after);
    const rows = await this.reader.list<Service & Keys>(
      serviceReading,
      selectionAt(selection, 'edges', 'node'),
      viewer,
      (row, scope) => {
        const behind =
          keys === null
            ? 'true'
            : `(lower(${row}.title), ${row}.id) > (${scope.param(keys[0], 'text')}, ${scope.param(keys[1], 'uuid')})`;
        return `from service ${row} where ${row}.retired_at is null and ${isServiceVisible(row, scope)}
          and ${fits(row, search, scope)} and ${behind}
          order by lower(${row}.title), ${row}.id limit ${scope.param(first + 1, 'int')}`;
      },
      'lower({row}.title) as k1, {row}.id as k2',
    );
    return pageOf<Service & Keys>(rows, first, (row) => [row.k1, row.k2]);
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

function keysIn(cursor: string): string[] {
  const keys = keysOf(cursor, 2);
  if (keys === null || !isRowId(keys[1] ?? ''))
    return refuse('BAD_CURSOR', 'This page has moved. Start from the first page.');
  return keys;
}
