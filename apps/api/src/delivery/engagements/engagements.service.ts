import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { keysOf, type Page, type PageArgs, pageOf } from '../../platform/graphql/paging.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import { type Selection, selectionAt } from '../../platform/reading/compose.js';
import { Reader } from '../../platform/reading/reader.js';
import type { Scope } from '../../platform/reading/reading.js';
import { isUUID } from 'class-validator';
import { engagementOf, isBidderOfEngagement, isRequesterOfEngagement } from './engagement-visibility.sql.js';
import type { Engagement } from './engagement.entity.js';
import { engagementReading } from './engagement.reading.js';
import { nextDueOf } from './next-promise.sql.js';

/** What is under way comes before what is over. */
const isOver = (row: string) => `(${row}.accepted_at is not null or ${row}.ended_at is not null)`;

/** Reads awarded work, each page by one statement. */
@Injectable()
export class Engagements {
  constructor(private readonly reader: Reader) {}

  /** The engagement of a job, or null when there is none that this viewer may know. */
  ofJob(jobId: string, viewer: Viewer, selection: Selection): Promise<Engagement | null> {
    return this.reader.one<Engagement>(engagementReading, selection, viewer, (row, scope) => {
      const asked = scope.param(jobId, 'uuid');
      return `from (select own.* from job oj cross join lateral (select le.* ${engagementOf('oj', 'le', scope)}) own
        where oj.id = ${asked}) ${row}`;
    });
  }

  /** The engagement of a job after a move on it; it is there, or the move would have refused. */
  async mine(jobId: string, viewer: Viewer, selection: Selection): Promise<Engagement> {
    return (await this.ofJob(jobId, viewer, selection)) ?? notFound('This work');
  }

  /** Where the viewer takes part, on either side: what is under way first, and in it what falls due next. */
  async page({ first, after }: PageArgs, viewer: Viewer, selection: Selection): Promise<Page<Engagement>> {
    const behind = after == null ? null : cursorKeys(after);
    const rows = await this.reader.list<Engagement & Keys>(
      engagementReading,
      selectionAt(selection, 'edges', 'node'),
      viewer,
      (row, scope) => `from engagement ${row} where ${takesPart(row, scope)}
        ${behind === null ? '' : `and ${isBehind(row, behind, scope)}`}
        order by ${isOver(row)}, ${nextDueOf(row)}, ${row}.created_at desc, ${row}.id desc limit ${scope.param(first + 1, 'int')}`,
      `${isOver('{row}')}::int as k1, ${nextDueOf('{row}')}::text as k2, {row}.created_at::text as k3, {row}.id as k4`,
    );
    return pageOf(rows, first, ({ k1, k2, k3, k4 }) => [k1, k2, k3, k4]);
  }
}

interface Keys {
  k1: number;
  k2: string;
  k3: string;
  k4: string;
}

/** Both sides by an index of their own: what the viewer asked for, and what their bidder was chosen for. */
function takesPart(row: string, scope: Scope): string {
  const asked = `(${row}.requester_id = ${scope.personId()} and ${isRequesterOfEngagement(row, scope)})`;
  return scope.viewer?.bidderId == null ? asked : `(${asked} or ${isBidderOfEngagement(row, scope)})`;
}

/** Behind the one with these keys, in the order of the page. */
function isBehind(row: string, [over, due, at, id]: string[], scope: Scope): string {
  const first = `(${isOver(row)}::int, ${nextDueOf(row)})`;
  const known = `(${scope.param(over, 'int')}, ${scope.param(due, 'timestamptz')})`;
  return `(${first} > ${known} or (${first} = ${known}
    and (${row}.created_at, ${row}.id) < (${scope.param(at, 'timestamptz')}, ${scope.param(id, 'uuid')})))`;
}

function cursorKeys(after: string): string[] {
  const keys = keysOf(after, 4);
  const [over = '', due = '', at = '', id] = keys ?? [];
  const isOurs = /^[01]$/.test(over) && (due === 'infinity' || !Number.isNaN(Date.parse(due)));
  if (keys === null || !isOurs || Number.isNaN(Date.parse(at)) || !isUUID(id))
    return refuse('BAD_CURSOR', 'This page has moved. Start from the first page.');
  return keys;
}
