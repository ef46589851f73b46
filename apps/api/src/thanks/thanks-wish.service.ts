import type { Viewer } from '@bidwell/domain/permissions';
import { ThanksReach } from '@bidwell/domain/thanks';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { notFound, refuse } from '../platform/graphql/refusal.js';
import type { Selection } from '../platform/reading/compose.js';
import { Reader } from '../platform/reading/reader.js';
import { thanksWishReading } from './thanks.reading.js';
import type { ThanksWish } from './thanks.results.js';

/** How a person likes to be thanked. */
@Injectable()
export class ThanksWishes {
  constructor(
    private readonly database: Database,
    private readonly reader: Reader,
  ) {}

  async of(viewer: Viewer, selection: Selection): Promise<ThanksWish> {
    const wish = await this.reader.one<ThanksWish>(
      thanksWishReading,
      selection,
      viewer,
      (row, scope) => `from person ${row} where ${row}.id = ${scope.personId()}`,
    );
    return wish ?? notFound('This person');
  }

  /** Lowered, it holds at once for all that was ever said to the viewer; raised, it holds for what is said from now on. */
  async choose(reach: ThanksReach, viewer: Viewer): Promise<void> {
    const inside = await this.database.row<{ isInside: boolean }>(
      'select is_inside as "isInside" from thanks_limit where person_id = $1',
      [viewer.personId],
    );
    if (inside?.isInside !== true && reach !== ThanksReach.PRIVATE)
      refuse('NO_CHOICE', 'Thanks to you are yours alone: managers and the wall are for the company’s own people.', {
        field: 'reach',
      });
    await this.database.rows(
      'update person set thanks_wish = $2::thanks_reach, thanks_wish_at = clock_timestamp() where id = $1',
      [viewer.personId, reach],
    );
  }

  async wantDigest(isWanted: boolean, viewer: Viewer): Promise<void> {
    await this.database.rows('update person set wants_thanks_digest = $2 where id = $1', [viewer.personId, isWanted]);
  }
}
