import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { StartForBidder } from '../../jobs/start-for-bidder.service.js';
import { Database } from '../../platform/database/database.js';
import { notFound } from '../../platform/graphql/refusal.js';
import { Scope } from '../../platform/reading/reading.js';
import { isServiceVisible, showsItself } from '../storefront/storefront-visibility.sql.js';

/** Whom a job is meant for, and what its requester has said already. */
export interface MeantFor {
  bidderId: string;
  serviceId: string | null;
  words: string;
}

interface Known {
  kind: 'team' | 'vendor';
  categoryId: string | null;
  title: string | null;
  includes: string | null;
}

/** Begins a job for a bidder from its storefront: what is known of it is filled in. */
@Injectable()
export class PostInstead {
  constructor(
    private readonly database: Database,
    private readonly jobs: StartForBidder,
  ) {}

  async start({ bidderId, serviceId, words }: MeantFor, zone: string, viewer: Viewer): Promise<string> {
    const known = await this.known(bidderId, serviceId, viewer);
    const { kind, categoryId, title, includes } = known;
    if (categoryId === null) return notFound('A category of this bidder');
    const summary = [words.trim(), includes === null ? '' : `Included as offered: ${includes}`]
      .filter(Boolean)
      .join('\n\n');
    const namedVendorIds = kind === 'vendor' ? [bidderId] : [];
    return this.jobs.begin({ categoryId, title: title ?? '', summary, namedVendorIds }, zone, viewer);
  }

  private async known(bidderId: string, serviceId: string | null, viewer: Viewer): Promise<Known> {
    const scope = new Scope(viewer);
    const [bidder, service] = [scope.param(bidderId, 'uuid'), scope.param(serviceId, 'uuid')];
    const row = await this.database.row<Known & { isAsked: boolean }>(
      `select b.kind, s.title, nullif(s.includes, '') as includes, ${service} is null or s.id is not null as "isAsked",
        coalesce(s.category_id, (select c.id from bidder_category bc join category c on c.id = bc.category_id
          where bc.bidder_id = b.id order by c.name limit 1)) as "categoryId"
       from bidder b left join service s on s.id = ${service} and s.bidder_id = b.id and ${isServiceVisible('s', scope)}
       where b.id = ${bidder} and ${showsItself('b', scope)}`,
      scope.values,
    );
    return row?.isAsked === true ? row : notFound('This storefront');
  }
}
