import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../platform/graphql/refusal.js';
import { type Selection, selectionAt } from '../../platform/reading/compose.js';
import { Reader } from '../../platform/reading/reader.js';
import type { Expression } from '../../platform/reading/reading.js';
import { type AskedRating, AskedRatings } from './asked-rating.service.js';
import { mayReadRating, workRatingReading } from './work-rating.reading.js';
import { type Feedback, RatingByLink, WorkRating } from './work-rating.results.js';

/** Ratings as their two sides read them. */
@Injectable()
export class WorkRatings {
  constructor(
    private readonly reader: Reader,
    private readonly asked: AskedRatings,
  ) {}

  async one(id: string, viewer: Viewer, selection: Selection): Promise<WorkRating> {
    const found = await this.reader.one<WorkRating>(
      workRatingReading,
      selection,
      viewer,
      (row, scope) =>
        `from rating_ask ${row} where ${row}.id = ${scope.param(id, 'uuid')} and ${mayReadRating(row, scope)}`,
    );
    return found === null ? notFound('This rating') : Object.assign(new WorkRating(), found);
  }

  /** What the viewer was asked lately, and what was said of their own bidder. */
  async feedback(viewer: Viewer, selection: Selection): Promise<Feedback> {
    const asked = await this.list(viewer, selectionAt(selection, 'asked'), (row, scope) => {
      return `${row}.person_id = ${scope.personId()} and ${row}.asked_at > clock_timestamp() - interval '90 days'`;
    });
    const received = await this.list(viewer, selectionAt(selection, 'received'), (row, scope) => {
      return `${row}.bidder_id = ${scope.bidderId()} and ${row}.person_id <> ${scope.personId()} and ${mayReadRating(row, scope)}`;
    });
    return { asked, received };
  }

  private list(viewer: Viewer, selection: Selection, which: Expression): Promise<WorkRating[]> {
    return this.reader.list<WorkRating>(workRatingReading, selection, viewer, (row, scope) => {
      return `from rating_ask ${row} where ${which(row, scope)} order by ${row}.asked_at desc, ${row}.id limit 50`;
    });
  }

  /** What whoever holds the link may know. Null when nobody made such a link. */
  async byLink(token: string): Promise<RatingByLink | null> {
    const asked = await this.asked.byToken(token);
    return asked === null ? null : shownByLink(asked);
  }
}

function shownByLink(asked: AskedRating): RatingByLink {
  const { about, bidderName, isOfRequest, closesAt, givenAt, skippedAt, kept, again, word, line, now } = asked;
  const isClosed = now >= closesAt;
  const said = { givenAt, skippedAt, kept, again, word, line: line ?? '' };
  return Object.assign(new RatingByLink(), { about, bidderName, isOfRequest, closesAt, isClosed, ...said });
}
