import { isAdministering, type Viewer } from '@bidwell/domain/permissions';
import { ThanksReach } from '@bidwell/domain/thanks';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { notFound, refuse } from '../platform/graphql/refusal.js';
import { Happenings } from '../platform/happenings.js';
import { THANKS_HIDDEN, THANKS_REPORTED, type ThanksHidden, type ThanksReported } from './thanks.happenings.js';
import { ThanksPart } from './thanks.results.js';

const READS = `
  select c.id from readable_card c where c.reader_id = $1 and c.thanks_id = $2 and c.via = any($3::text[])`;

/** What becomes of a thanks after it was given: its two sides and the administrators can only make it go less far. */
@Injectable()
export class KeepThanks {
  constructor(
    private readonly database: Database,
    private readonly happenings: Happenings,
  ) {}

  /** The receiver says how far this one may go: never further than its giver asked, nor than their own wish. */
  async allow(thanksId: string, reach: ThanksReach, viewer: Viewer): Promise<void> {
    const [own] = await this.cards(thanksId, [ThanksPart.RECEIVED], viewer);
    if (own === undefined) notFound('This thanks');
    await this.database.rows('update thanks_card set allowed = $2::thanks_reach where id = $1', [own, reach]);
  }

  /** The giver takes it back from everybody but those it was for. */
  async takeBack(thanksId: string, viewer: Viewer): Promise<void> {
    const cards = await this.cards(thanksId, [ThanksPart.GIVEN], viewer);
    if (cards.length === 0) notFound('This thanks');
    await this.database.rows(`update thanks_card set asked = 'private' where id = any($1::uuid[])`, [cards]);
  }

  /** An administrator takes it off the wall, and says why to its two sides. */
  async hide(thanksId: string, because: string, viewer: Viewer): Promise<void> {
    if (!isAdministering(viewer)) notFound('This thanks');
    const words = because.trim();
    if (words === '') refuse('REASON_MISSING', 'Say why, for giver and receivers to read.', { field: 'because' });
    const [seen] = await this.cards(thanksId, [ThanksPart.WALL], viewer);
    if (seen === undefined) notFound('This thanks');
    await this.database.rows(
      'update thanks set hidden_at = clock_timestamp(), hidden_by = $2, hidden_because = $3 where id = $1',
      [thanksId, viewer.personId, words],
    );
    await this.settle(thanksId, viewer);
    const sides = await this.database.rows<{ id: string }>(
      `select distinct reader_id as id from readable_card where thanks_id = $1 and via in ('received', 'given') order by 1`,
      [thanksId],
    );
    await this.happenings.tell<ThanksHidden>(THANKS_HIDDEN, { thanksId, personIds: sides.map(({ id }) => id) });
  }

  /** Tells administrators that something on the wall should not stand there. */
  async report(thanksId: string, why: string, viewer: Viewer): Promise<void> {
    const words = why.trim();
    if (words === '') refuse('REASON_MISSING', 'Say what is wrong with it.', { field: 'because' });
    if ((await this.cards(thanksId, [ThanksPart.WALL], viewer)).length === 0) notFound('This thanks');
    const isNew = await this.database.row(
      `insert into thanks_report (thanks_id, reported_by, words) values ($1, $2, $3)
       on conflict do nothing returning 1 as one`,
      [thanksId, viewer.personId, words],
    );
    if (isNew !== null) await this.happenings.tell<ThanksReported>(THANKS_REPORTED, { thanksId });
  }

  /** An administrator has looked, and it stays where it is. */
  async leave(thanksId: string, viewer: Viewer): Promise<void> {
    if (!isAdministering(viewer) || (await this.cards(thanksId, [ThanksPart.WALL], viewer)).length === 0)
      notFound('This thanks');
    await this.settle(thanksId, viewer);
  }

  private async settle(thanksId: string, viewer: Viewer): Promise<void> {
    await this.database.rows(
      'update thanks_report set settled_at = clock_timestamp(), settled_by = $2 where thanks_id = $1 and settled_at is null',
      [thanksId, viewer.personId],
    );
  }

  /** Applauds, or stops. Nobody counts it; giver and receivers read who did. */
  async applaud(thanksId: string, isOn: boolean, viewer: Viewer): Promise<ThanksPart> {
    const wall = await this.cards(thanksId, [ThanksPart.WALL], viewer);
    const people = await this.cards(thanksId, [ThanksPart.PEOPLE], viewer);
    const own = await this.cards(thanksId, [ThanksPart.RECEIVED, ThanksPart.GIVEN], viewer);
    if (wall.length + people.length === 0) notFound('This thanks');
    if (own.length > 0) refuse('OWN', 'This thanks is yours: applause comes from others.');
    await this.database.rows(
      isOn
        ? 'insert into thanks_applause (thanks_id, person_id) values ($1, $2) on conflict do nothing'
        : 'delete from thanks_applause where thanks_id = $1 and person_id = $2',
      [thanksId, viewer.personId],
    );
    return wall.length > 0 ? ThanksPart.WALL : ThanksPart.PEOPLE;
  }

  /** The thanks is held while it changes, in the order in which everybody takes it: the thanks, then its cards. */
  private async cards(thanksId: string, parts: ThanksPart[], viewer: Viewer): Promise<string[]> {
    await this.database.rows('select id from thanks where id = $1 for no key update', [thanksId]);
    const rows = await this.database.rows<{ id: string }>(READS, [viewer.personId, thanksId, parts]);
    return rows.map(({ id }) => id);
  }
}
