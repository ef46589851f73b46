import {
  bandFinding,
  bandProblems,
  type BandStanding,
  type InsideWins,
  USUAL_BAND,
} from '@bidwell/domain/healthy-band';
import type { Viewer } from '@bidwell/domain/permissions';
import { bandVerdict } from '@bidwell/signal/healthy-band';
import { showable } from '@bidwell/signal/minimum';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import { CountedShare } from '../changes/changes.results.js';
import type { Insights } from '../insights.results.js';
import type { Band, BandVerdict, HealthyBand, NewBand, VendorsStaying } from './band.results.js';
import { BAND, type BandRow, NEWEST_BAND } from './band.statement.js';
import { monthsOf } from './months-of.js';

const STARTING: Band = { ...USUAL_BAND, setBy: null, setAt: null };

const SET = `insert into healthy_band (dataset_id, low, high, words, set_by) values ($1, $2, $3, $4, $5)`;

/** A new band is looked at anew, and its first finding told even if the old one had the same. */
const FORGET_FINDING = `update band_finding set month = '2000-01-01', verdict = null, since = null where dataset_id = $1`;

/** The two-sided band, and whether vendors still come. */
@Injectable()
export class HealthyBands {
  constructor(private readonly database: Database) {}

  async read(insights: Insights): Promise<HealthyBand> {
    const row = await this.database.row<BandRow>(BAND, monthsOf(insights));
    const { band, quarters, staying, survival } = row ?? { band: null, quarters: [], staying: null, survival: [] };
    const holds = band ?? STARTING;
    const won = {
      wins: quarters.reduce((sum, quarter) => sum + quarter.wins, 0),
      contests: quarters.reduce((sum, quarter) => sum + quarter.contests, 0),
    };
    const verdict = standingOf(won, holds);
    return {
      band: holds,
      inside: new CountedShare(won.wins, won.contests),
      verdict: verdict as BandVerdict,
      finding: bandFinding(won, verdict, holds),
      quarters: quarters.map(({ from, contests, wins, vendors }) => {
        return { from, vendors, inside: new CountedShare(wins, contests) };
      }),
      vendorsStaying: staying && stayingOf(staying),
      survival: survival.map(({ losses, vendors, stayed }) => ({ losses, stayed: new CountedShare(stayed, vendors) })),
    };
  }

  /** The band that holds: the newest, or the one everybody starts with. */
  async holding(datasetId: string): Promise<Band> {
    return (await this.database.row<Band>(NEWEST_BAND, [datasetId])) ?? STARTING;
  }

  async set({ datasetId, low, high, words }: NewBand, viewer: Viewer): Promise<Band> {
    const problems = bandProblems({ low, high, words });
    if (problems.length > 0) refuse('BAND_UNFINISHED', 'There is something left to fill in or mend.', { problems });
    const dataset = await this.database.row('select id from dataset where id = $1 for no key update', [datasetId]);
    if (dataset === null) notFound('This set of contests');
    await this.database.rows(SET, [datasetId, low, high, words.trim(), viewer.personId]);
    await this.database.rows(FORGET_FINDING, [datasetId]);
    return this.holding(datasetId);
  }
}

/** Where the inside stands against the band; nobody can tell from too few contests. */
export function standingOf({ wins, contests }: InsideWins, { low, high }: Pick<Band, 'low' | 'high'>): BandStanding {
  if (showable(contests) === 'too few') return 'cannot tell';
  return bandVerdict(wins, contests, { low: low / 100, high: high / 100 }).verdict;
}

function stayingOf({ from, to, before, stayed, newcomers }: NonNullable<BandRow['staying']>): VendorsStaying {
  return { from, to, stayed: new CountedShare(stayed, before), newcomers };
}
