import { isCritical, ratingAnswerProblems, ratingClosed, ratingInWords, ratingProblems } from '@bidwell/domain/rating';
import type { GivenRating } from '@bidwell/domain/rating';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import type { AskedRating } from './asked-rating.service.js';
import { AskedRatings } from './asked-rating.service.js';
import {
  RATING_ANSWERED,
  type RatedWork,
  type RatingAnswered,
  WORK_RATED,
  type WorkRated,
} from './rating.happenings.js';
import type { AnswerRatingInput, RateByLinkInput, RateWorkInput } from './rating.inputs.js';

const KEEP = `
  insert into rating (ask_id, kept, again, word, line) values ($1, $2, $3, $4, $5)
  on conflict (ask_id) do update set kept = excluded.kept, again = excluded.again, word = excluded.word, line = excluded.line,
    changed_at = clock_timestamp()`;

const SKIP = 'update rating_ask set skipped_at = clock_timestamp() where id = $1 and skipped_at is null';

/** Says how work went, by whoever was asked. Said again, it replaces what was said, until the time is over. */
@Injectable()
export class RateWork {
  constructor(
    private readonly database: Database,
    private readonly asked: AskedRatings,
    private readonly happenings: Happenings,
  ) {}

  async rate(input: RateWorkInput, viewer: Viewer): Promise<void> {
    await this.keep(await this.asked.mine(input.id, viewer), givenOf(input));
  }

  async rateByLink(input: RateByLinkInput): Promise<void> {
    await this.keep(await this.asked.lockedByToken(input.token), givenOf(input));
  }

  /** Saying nothing is as good as saying something: it ends the question, and nobody is told. */
  async skip(id: string, viewer: Viewer): Promise<void> {
    await this.skipAsked(await this.asked.mine(id, viewer));
  }

  async skipByLink(token: string): Promise<void> {
    await this.skipAsked(await this.asked.lockedByToken(token));
  }

  /** The bidder's people answer once, whatever was said. */
  async answer({ id, words: given }: AnswerRatingInput, viewer: Viewer): Promise<void> {
    const words = given.trim();
    const [problem] = ratingAnswerProblems(words);
    if (problem !== undefined) refuse('ANSWER_UNFINISHED', problem.message, { field: problem.field });
    const asked = await this.asked.ofOwnBidder(id, viewer);
    const kept = await this.database.rows(
      'insert into rating_answer (ask_id, words, answered_by) values ($1, $2, $3) on conflict do nothing returning 1',
      [id, words, viewer.personId],
    );
    if (kept.length === 0) refuse('ANSWERED_ALREADY', 'Your side has answered. An answer stays as it was given.');
    await this.happenings.tell<RatingAnswered>(RATING_ANSWERED, { ...workOf(asked), words });
  }

  private async keep(asked: AskedRating, given: GivenRating): Promise<void> {
    const problems = ratingProblems(given, asked.isOfRequest);
    if (problems[0] !== undefined)
      refuse('RATING_UNFINISHED', problems[0].message, { field: problems[0].field, problems });
    refuseClosed(asked);
    const { kept, again, word, line } = given;
    if (isSaid(asked, given)) return;
    await this.database.rows(KEEP, [asked.id, kept, again, word, line]);
    const rated = { ...workOf(asked), words: ratingInWords(given), line, isCritical: isCritical(given) };
    await this.happenings.tell<WorkRated>(WORK_RATED, rated);
  }

  private async skipAsked(asked: AskedRating): Promise<void> {
    refuseClosed(asked);
    if (asked.givenAt !== null)
      refuse('RATED_ALREADY', 'You have answered. Change the answer if it is not what you mean.');
    await this.database.rows(SKIP, [asked.id]);
  }
}

function refuseClosed(asked: AskedRating): void {
  const closed = ratingClosed(asked);
  if (closed !== null) refuse(closed.code, closed.message, { at: asked.now });
}

/** Whether exactly this was said before: a second click tells nobody anything. */
function isSaid(asked: AskedRating, { kept, again, word, line }: GivenRating): boolean {
  return (
    asked.givenAt !== null && asked.kept === kept && asked.again === again && asked.word === word && asked.line === line
  );
}

function givenOf({ kept, again, word, line }: RateWorkInput | RateByLinkInput): GivenRating {
  return { kept: kept ?? null, again: again ?? null, word: word ?? null, line: line.trim() };
}

function workOf({ bidderId, personId, personName, jobId, about, path }: AskedRating): RatedWork {
  return { bidderId, personId, personName, jobId, about, path };
}
