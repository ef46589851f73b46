import { calendarDateIn } from '@bidwell/domain/calendar';
import type { Viewer } from '@bidwell/domain/permissions';
import { pictureProblems, storefrontProblems } from '@bidwell/domain/storefront';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import { HoldOwnBidder } from './hold-own-bidder.js';
import type { StorefrontInput } from './storefront.inputs.js';

/** The last clock on earth: what is past there is past for everybody. */
const LAST_ZONE = 'Etc/GMT+12';

const KEEP = `
  insert into storefront (bidder_id, hours, lead_days, booking_from, contact_id, edited_by) values ($1, $2, $3, $4, $5, $6)
  on conflict (bidder_id) do update set hours = excluded.hours, lead_days = excluded.lead_days,
    booking_from = excluded.booking_from, contact_id = excluded.contact_id, edited_at = clock_timestamp(),
    edited_by = excluded.edited_by`;

/** A bidder's own people say what the company reads of it. */
@Injectable()
export class KeepStorefront {
  constructor(
    private readonly database: Database,
    private readonly own: HoldOwnBidder,
  ) {}

  async save(input: StorefrontInput, viewer: Viewer): Promise<void> {
    const { about, hours, leadDays = null, bookingFrom = null, contactId = null } = input;
    const today = calendarDateIn(await this.database.now(), LAST_ZONE);
    const [first, ...more] = storefrontProblems({ about, hours, leadDays, bookingFrom }, today);
    if (first !== undefined)
      refuse('STOREFRONT_UNFINISHED', first.message, { field: first.field, problems: [first, ...more] });
    const bidderId = await this.own.hold(viewer);
    await this.own.refuseStrangers({ contactId }, bidderId);
    await this.database.rows('update bidder set about = $2 where id = $1', [bidderId, about.trim()]);
    await this.database.rows(KEEP, [bidderId, hours.trim(), leadDays, bookingFrom, contactId, viewer.personId]);
  }

  /** Changes what is said of a picture. */
  async describe(id: string, alt: string, caption: string, viewer: Viewer): Promise<void> {
    const [first, ...more] = pictureProblems(alt, caption);
    if (first !== undefined) refuse('PICTURE_WORDS', first.message, { field: first.field, problems: [first, ...more] });
    const row = await this.database.row(
      `update storefront_picture set alt = $3, caption = $4 where id = $1 and bidder_id = $2 and digest is not null returning id`,
      [id, viewer.bidderId, alt.trim(), caption.trim()],
    );
    if (row === null) notFound('This picture');
  }

  async remove(id: string, viewer: Viewer): Promise<void> {
    const row = await this.database.row(
      'delete from storefront_picture where id = $1 and bidder_id = $2 returning id',
      [id, viewer.bidderId],
    );
    if (row === null) notFound('This picture');
  }
}
