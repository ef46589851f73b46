import { clarityWords } from '@bidwell/domain/brief-rating';
import { ratingClosed, requesterRatingProblems } from '@bidwell/domain/rating';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import { LockEngagement } from '../engagements/lock-engagement.service.js';
import { REQUESTER_RATED, type RequesterRated } from './rating.happenings.js';
import type { RateRequesterInput } from './requester-rating.results.js';

const ASKED = `
  select a.closes_at as "closesAt", clock_timestamp() as now, p.name as "personName" from rating_ask a
  join person p on p.id = a.person_id where a.engagement_id = $1`;

const KEEP = `
  insert into requester_rating (engagement_id, clarity, again, line, given_by) values ($1, $2, $3, $4, $5)
  on conflict (engagement_id) do update set clarity = excluded.clarity, again = excluded.again, line = excluded.line,
    given_by = excluded.given_by, changed_at = clock_timestamp()`;

/** The other way round: the people who did the work say how it was asked for. The requester reads it with their name. */
@Injectable()
export class RateRequester {
  constructor(
    private readonly database: Database,
    private readonly engagements: LockEngagement,
    private readonly happenings: Happenings,
  ) {}

  async rate({ jobId, clarity, again, line: given }: RateRequesterInput, viewer: Viewer): Promise<void> {
    const line = given.trim();
    const [problem] = requesterRatingProblems({ line });
    if (problem !== undefined) refuse('RATING_UNFINISHED', problem.message, { field: problem.field });
    const work = await this.engagements.ofJob(jobId, viewer);
    if (!work.actors.includes('bidder')) refuse('NOT_YOURS', 'Only the people who did the work say this.');
    const asked = await this.database.row<{ closesAt: Date; now: Date; personName: string }>(ASKED, [work.id]);
    if (asked === null) return refuse('WRONG_STATE', 'Say this once the work is accepted.');
    const closed = ratingClosed(asked);
    if (closed !== null) refuse(closed.code, closed.message, { at: asked.now });
    await this.database.rows(KEEP, [work.id, clarity, again, line, viewer.personId]);
    await this.happenings.tell<RequesterRated>(REQUESTER_RATED, {
      bidderId: work.bidderId,
      bidderName: work.bidderName,
      personId: work.requesterId,
      personName: asked.personName,
      jobId,
      about: `${work.reference}, ${work.title}`,
      path: `/jobs/${jobId}/delivery#requester-rating`,
      words: `The brief was ${clarityWords[clarity]}. Would work for you again: ${again ? 'yes' : 'no'}.`,
      line,
    });
  }
}
