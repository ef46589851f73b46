import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BAND_CROSSED, type BandCrossed } from '../insights/market/band.happenings.js';
import { Database } from '../platform/database/database.js';
import { Happenings } from '../platform/happenings.js';
import { TellPeople } from './tell-people.js';

const LEADERS = `select id from person where is_leader and department_id is not null and deactivated_at is null order by id`;

/** Tells leaders when the inside leaves the healthy band, and when it comes back. */
@Injectable()
export class TellBand implements OnModuleInit {
  constructor(
    private readonly happenings: Happenings,
    private readonly database: Database,
    private readonly people: TellPeople,
  ) {}

  onModuleInit(): void {
    this.happenings.on<BandCrossed>(BAND_CROSSED, async ({ text, path }) => {
      const leaders = await this.database.rows<{ id: string }>(LEADERS);
      await this.people.tell(
        leaders.map(({ id }) => id),
        { kind: BAND_CROSSED, jobId: null, text: text.slice(0, 600), path },
      );
    });
  }
}
