import type { JobPhase } from '@bidwell/domain/job-lifecycle';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { notFound, refuse } from '../platform/graphql/refusal.js';
import { keysOf, type Page, type PageArgs, pageOf } from '../platform/graphql/paging.js';
import { type Selection, selectionAt } from '../platform/reading/compose.js';
import { containing } from '../platform/reading/name-page.js';
import { Reader, type Rest } from '../platform/reading/reader.js';
import type { Scope } from '../platform/reading/reading.js';
import type { Job } from './job.entity.js';
import { jobReading, phaseOf } from './job.reading.js';
import { isViewerInvited, isVisible } from './job-visibility.sql.js';

interface Keys {
  k1: string;
  k2: string;
}

/** Reads jobs, each page by one statement, through the one visibility rule. */
@Injectable()
export class Jobs {
  constructor(private readonly reader: Reader) {}

  /** One job, or null when it does not exist for this viewer. */
  one(id: string, viewer: Viewer, selection: Selection): Promise<Job | null> {
    return this.reader.one(jobReading, selection, viewer, visibleJob(id));
  }

  /** The same, and in the same statement a note that somebody of an invited bidder has looked at it. */
  seen(id: string, viewer: Viewer, selection: Selection): Promise<Job | null> {
    if (viewer.bidderId === null) return this.one(id, viewer, selection);
    return this.reader.oneNoting(jobReading, selection, viewer, visibleJob(id), (scope) => {
      return `update invitation set seen_at = clock_timestamp()
        where job_id = ${scope.param(id, 'uuid')} and bidder_id = ${scope.bidderId()} and seen_at is null`;
    });
  }

  /** One job after a move on it; it is there, or the move would have refused. */
  async mine(id: string, viewer: Viewer, selection: Selection): Promise<Job> {
    return (await this.one(id, viewer, selection)) ?? notFound('This job');
  }

  /** The board: what the viewer's bidder is invited to and may still propose for, closing first. */
  board(page: PageArgs, categoryId: string | null, viewer: Viewer, selection: Selection): Promise<Page<Job>> {
    const where = (row: string, scope: Scope) => `${row}.published_at is not null and ${row}.opened_at is null
      and ${row}.cancelled_at is null and ${row}.deadline > clock_timestamp() and ${isViewerInvited(row, scope)}
      ${categoryId == null ? '' : `and ${row}.category_id = ${scope.param(categoryId, 'uuid')}`}`;
    return this.page(page, viewer, selection, where, 'deadline', 'asc');
  }

  /** What the viewer posted, newest first. A job of several rounds stands there once, as its latest. */
  posted(page: PageArgs, phase: JobPhase | null, viewer: Viewer, selection: Selection): Promise<Page<Job>> {
    const where = (
      row: string,
      scope: Scope,
    ) => `${row}.requester_id = ${scope.personId()} and not is_continued(${row}.id)
      ${phase == null ? '' : `and ${phaseOf(row, scope)} = ${scope.param(phase, 'text')}`}`;
    return this.page(page, viewer, selection, where, 'created_at', 'desc');
  }

  /** What the viewer has posted before and may repeat: every word is in its title or its category, newest first. */
  past(search: string, first: number, viewer: Viewer, selection: Selection): Promise<Job[]> {
    const words = search
      .split(/\s+/)
      .filter((word) => word !== '')
      .slice(0, 12);
    return this.reader.list<Job>(jobReading, selection, viewer, (row, scope) => {
      const text = `(${row}.title || ' ' || (select pc.name from category pc where pc.id = ${row}.category_id))`;
      return `from job ${row} where ${row}.requester_id = ${scope.personId()} and ${row}.published_at is not null
        and ${row}.round_number = 1
        and ${text} ilike all (${scope.param(words.map(containing), 'text[]')})
        order by ${row}.created_at desc, ${row}.id desc limit ${scope.param(first, 'int')}`;
    });
  }

  /** A page of jobs in the order of one instant and the id. The page after a cursor is a statement of its own. */
  async page(
    { first, after }: PageArgs,
    viewer: Viewer,
    selection: Selection,
    where: (row: string, scope: Scope) => string,
    order: 'deadline' | 'created_at',
    direction: 'asc' | 'desc',
  ): Promise<Page<Job>> {
    const keys = after == null ? null : keysIn(after);
    const rows = await this.reader.list<Job & Keys>(
      jobReading,
      selectionAt(selection, 'edges', 'node'),
      viewer,
      (row, scope) => {
        const sign = direction === 'asc' ? '>' : '<';
        const behind =
          keys === null
            ? ''
            : `and (${row}.${order}, ${row}.id) ${sign} (${scope.param(keys[0], 'timestamptz')}, ${scope.param(keys[1], 'uuid')})`;
        return `from job ${row} where ${where(row, scope)} ${behind}
          order by ${row}.${order} ${direction}, ${row}.id ${direction} limit ${scope.param(first + 1, 'int')}`;
      },
      `{row}.${order}::text as k1, {row}.id as k2`,
    );
    return pageOf(rows, first, (row) => [row.k1, row.k2]);
  }
}

/** The job with this id, if it exists for the viewer. */
function visibleJob(id: string): Rest {
  return (row, scope) => `from job ${row} where ${row}.id = ${scope.param(id, 'uuid')} and ${isVisible(row, scope)}`;
}

/** The instant and the id inside a cursor of ours. */
function keysIn(after: string): string[] {
  const keys = keysOf(after, 2);
  const isOurs = keys !== null && !Number.isNaN(Date.parse(keys[0] ?? '')) && isUUID(keys[1]);
  return isOurs ? keys : refuse('BAD_CURSOR', 'This page has moved. Start from the first page.');
}
