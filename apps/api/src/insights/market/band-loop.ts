import { bandMessage, type BandStanding } from '@bidwell/domain/healthy-band';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Happenings } from '../../platform/happenings.js';
import { Rounds } from '../../platform/rounds.js';
import { BAND_CROSSED, type BandCrossed } from './band.happenings.js';
import { HealthyBands, standingOf } from './band.service.js';
import { KEEP_FINDING, LOCK_OWN, pageUntil, TWELVE_MONTHS } from './band.statement.js';

/** Months pass slowly; a band that was just set is looked at within a minute. */
const PAUSE = 60_000;

interface TwelveMonths {
  until: string;
  before: Exclude<BandStanding, 'cannot tell'> | null;
  isDue: boolean;
  contests: number;
  wins: number;
}

/** Looks at the band once a month, when twelve full months have ended, and tells leaders of a change. Two processes tell once. */
@Injectable()
export class BandLoop implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly rounds = new Rounds('healthy band', PAUSE, () => this.round());

  constructor(
    private readonly database: Database,
    private readonly bands: HealthyBands,
    private readonly happenings: Happenings,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.begin();
  }

  onApplicationShutdown(): Promise<void> {
    return this.rounds.end();
  }

  /** Looks, if it is due. */
  round(): Promise<void> {
    return this.database.transaction(async () => {
      const dataset = await this.database.row<{ id: string }>(LOCK_OWN);
      if (dataset === null) return;
      const months = await this.database.row<TwelveMonths>(TWELVE_MONTHS, [dataset.id]);
      if (months?.isDue !== true) return;
      const band = await this.bands.holding(dataset.id);
      const verdict = standingOf(months, band);
      await this.database.rows(KEEP_FINDING, [dataset.id, months.until, verdict]);
      const text = bandMessage(months.before, verdict, months, band);
      if (text === null) return;
      await this.happenings.tell<BandCrossed>(BAND_CROSSED, { text, path: pageUntil(months.until) });
    });
  }
}
