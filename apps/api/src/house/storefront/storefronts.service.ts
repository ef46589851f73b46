import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import type { Page, PageArgs } from '../../platform/graphql/paging.js';
import { notFound } from '../../platform/graphql/refusal.js';
import type { Selection } from '../../platform/reading/compose.js';
import { containing, pageByName } from '../../platform/reading/name-page.js';
import { Reader } from '../../platform/reading/reader.js';
import type { Scope } from '../../platform/reading/reading.js';
import { storefrontReading, storefronts } from './storefront.reading.js';
import type { Storefront } from './storefront.results.js';

/** Whom somebody looks for. */
export interface StorefrontSearch {
  words: string | null;
  categoryId: string | null;
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
  page(page: PageArgs, search: StorefrontSearch, viewer: Viewer, selection: Selection): Promise<Page<Storefront>> {
    return pageByName(this.reader, storefrontReading, page, viewer, selection, {
      from: storefronts,
      where: (row, scope) => fits(row, search, scope),
      by: (row) => `${row}.kind || ' ' || lower(${row}.name)`,
    });
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
