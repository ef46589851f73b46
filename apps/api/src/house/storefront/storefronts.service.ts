import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import type { Page, PageArgs } from '../../platform/graphql/paging.js';
import { keysOf, pageOf } from '../../platform/graphql/paging.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import { type Selection, selectionAt } from '../../platform/reading/compose.js';
import { containing } from '../../platform/reading/name-page.js';
import { Reader } from '../../platform/reading/reader.js';
import type { Scope } from '../../platform/reading/reading.js';
import { isRowId } from '../../platform/row-id.js';
import { storefrontReading, storefronts } from './storefront.reading.js';
import type { Storefront } from './storefront.results.js';

/** Whom somebody looks for. */
export interface StorefrontSearch {
  words: string | null;
  categoryId: string | null;
}

interface Keys {
  k1: string;
  k2: string;
}

/** Reads storefronts: one, or the directory of those that fit. */
@Injectable()
export class Storefronts {
  constructor(private readonly reader: Reader) {}

  one(bidderId: string, viewer: Viewer, selection: Selection): Promise<Storefront | null> {
    return this.reader.one<Storefront>(
      storefrontReading,
      selection,
      viewer,
      (row, scope) => `${storefronts(row, scope)} where ${row}.id = ${scope.param(bidderId, 'uuid')}`,
    );
  }

  /** The viewer's own. */
  async own(viewer: Viewer, selection: Selection): Promise<Storefront> {
    return (await this.one(viewer.bidderId ?? '', viewer, selection)) ?? notFound('This storefront');
  }

  /** Teams first, then vendors, by name. */
  async page(
    { first, after }: PageArgs,
    search: StorefrontSearch,
    viewer: Viewer,
    selection: Selection,
  ): Promise<Page<Storefront>> {
    const keys = after == null ? null : keysIn(after);
    const rows = await this.reader.list<Storefront & Keys>(
      storefrontReading,
      selectionAt(selection, 'edges', 'node'),
      viewer,
      (row, scope) => {
        const behind =
          keys === null
            ? 'true'
            : `(${row}.kind || ' ' || lower(${row}.name), ${row}.id) > (${scope.param(keys[0], 'text')}, ${scope.param(keys[1], 'uuid')})`;
        return `${storefronts(row, scope)} where ${fits(row, search, scope)} and ${behind}
          order by ${row}.kind || ' ' || lower(${row}.name), ${row}.id limit ${scope.param(first + 1, 'int')}`;
      },
      `{row}.kind || ' ' || lower({row}.name) as k1, {row}.id as k2`,
    );
    return pageOf<Storefront & Keys>(rows, first, (row) => [row.k1, row.k2]);
  }
}

/** Words are looked for in what the bidder says of itself and of its services, and in its categories. */
function fits(row: string, { words, categoryId }: StorefrontSearch, scope: Scope): string {
  const conditions = ['true'];
  if (words !== null && words.trim() !== '') {
    const like = scope.param(containing(words), 'text');
    conditions.push(`(${row}.name ilike ${like} or ${row}.about ilike ${like}
      or exists (select from service s where s.bidder_id = ${row}.id and s.retired_at is null
        and concat_ws(' ', s.title, s.about, s.includes) ilike ${like})
      or exists (select from bidder_category bc join category c on c.id = bc.category_id
        where bc.bidder_id = ${row}.id and c.name ilike ${like}))`);
  }
  if (categoryId !== null)
    conditions.push(`exists (select from bidder_category bc where bc.bidder_id = ${row}.id
      and bc.category_id = ${scope.param(categoryId, 'uuid')})`);
  return conditions.join(' and ');
}

function keysIn(cursor: string): string[] {
  const keys = keysOf(cursor, 2);
  if (keys === null || !isRowId(keys[1] ?? ''))
    return refuse('BAD_CURSOR', 'This page has moved. Start from the first page.');
  return keys;
}
