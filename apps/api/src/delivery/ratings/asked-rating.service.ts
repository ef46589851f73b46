import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import type { RatedWork } from './rating.happenings.js';
import { hashOf } from './rating-token.js';

/** A question that was asked about work, locked: two answers to it take turns. */
export interface AskedRating extends RatedWork {
  id: string;
  bidderName: string;
  isOfRequest: boolean;
  closesAt: Date;
  now: Date;
  skippedAt: Date | null;
  /** All null until an answer was given. */
  kept: 'yes' | 'mostly' | 'no' | null;
  again: boolean | null;
  word: 'unacceptable' | 'disappointing' | 'acceptable' | 'good' | 'amazing' | null;
  line: string | null;
  givenAt: Date | null;
}

const ASKED = `
  select a.id, a.bidder_id as "bidderId", b.name as "bidderName", a.person_id as "personId", p.name as "personName",
    a.request_id is not null as "isOfRequest", a.closes_at as "closesAt", clock_timestamp() as now, a.skipped_at as "skippedAt",
    e.job_id as "jobId", coalesce('JOB-' || j.number || ', ' || j.title, s.title) as about,
    coalesce('/jobs/' || e.job_id || '/delivery#rating', '/feedback') as path,
    r.kept, r.again, r.word, r.line, r.given_at as "givenAt"
  from rating_ask a join bidder b on b.id = a.bidder_id join person p on p.id = a.person_id
  left join engagement e on e.id = a.engagement_id left join job j on j.id = e.job_id
  left join service_request q on q.id = a.request_id left join service s on s.id = q.service_id
  left join rating r on r.ask_id = a.id`;

/** Whoever has joined the bidder since says nothing of it any more. */
const STANDS_APART = `not exists (select from membership own where own.person_id = a.person_id and own.bidder_id = a.bidder_id)`;

/** Finds a question for whoever was asked: by who they are, or by the secret in their mail. */
@Injectable()
export class AskedRatings {
  constructor(private readonly database: Database) {}

  /** The viewer's own question. */
  async mine(id: string, viewer: Viewer): Promise<AskedRating> {
    const asked = await this.database.row<AskedRating>(
      `${ASKED} where a.id = $1 and a.person_id = $2 and ${STANDS_APART} for update of a`,
      [id, viewer.personId],
    );
    return asked ?? notFound('This question');
  }

  /** What a link in a mail leads to; a person who left answers nothing any more. Null for a link nobody made. */
  byToken(token: string): Promise<AskedRating | null> {
    return this.database.row<AskedRating>(`${ASKED} ${BY_TOKEN}`, [hashOf(token)]);
  }

  /** The same, locked. */
  async lockedByToken(token: string): Promise<AskedRating> {
    const asked = await this.database.row<AskedRating>(`${ASKED} ${BY_TOKEN} for update of a`, [hashOf(token)]);
    return asked ?? refuse('LINK_UNKNOWN', 'This link is not known. Sign in and answer on the page of the work.');
  }

  /** A rating that was given of the viewer's own bidder. */
  async ofOwnBidder(id: string, viewer: Viewer): Promise<AskedRating> {
    const asked = await this.database.row<AskedRating>(
      `${ASKED} where a.id = $1 and a.bidder_id = $2 and r.given_at is not null and a.person_id <> $3 for update of a`,
      [id, viewer.bidderId, viewer.personId],
    );
    return asked ?? notFound('This rating');
  }
}

const BY_TOKEN = `where a.id = (select l.ask_id from rating_link l where l.token_hash = $1) and p.deactivated_at is null and ${STANDS_APART}`;
