import { Injectable } from '@nestjs/common';
import { MINIMUM_CONTESTS } from '@bidwell/signal/minimum';
import { SideKind } from '../awards/contests/contest-bidder.entity.js';
import type { Dataset } from '../awards/contests/contest-dataset.entity.js';
import { datasetReading } from '../awards/contests/contest.reading.js';
import { Database } from '../platform/database/database.js';
import type { Selection } from '../platform/reading/compose.js';
import { Reader } from '../platform/reading/reader.js';
import type { Viewer } from '@bidwell/domain/permissions';
import { headline } from './headline.js';
import type { InsightsArgs } from './insights.inputs.js';
import type { Insights, KindWinRate } from './insights.results.js';
import { type ChanceCell, INSIGHTS, type InsightsRow } from './insights.statement.js';
import { firstOfMonth, lastOfMonth } from './whole-months.js';
import { WinRate } from './win-rate.js';

const SIDES = [SideKind.INTERNAL, SideKind.EXTERNAL];

/** What leadership reads. Reads only: nothing here ever writes. */
@Injectable()
export class InsightsPage {
  constructor(
    private readonly database: Database,
    private readonly reader: Reader,
  ) {}

  datasets(viewer: Viewer, selection: Selection): Promise<Dataset[]> {
    return this.reader.list(
      datasetReading,
      selection,
      viewer,
      (row) => `from dataset ${row} order by ${row}.is_imported, lower(${row}.name)`,
    );
  }

  /** The page for whole months; null when there is no such dataset. */
  async read({ datasetId, from, to }: InsightsArgs): Promise<Insights | null> {
    const firstDay = from == null ? null : firstOfMonth(from);
    const lastMonth = to == null ? null : firstOfMonth(to);
    const row = await this.database.row<InsightsRow>(INSIGHTS, [datasetId ?? null, firstDay, lastMonth]);
    if (row === null) return null;
    const { totals, bidders, months, ...dataset } = row;
    const kinds = SIDES.flatMap((kind) => kindOf(kind, months));
    const sideOf = (kind: SideKind) => kinds.find((side) => side.kind === kind)?.winRate ?? null;
    const findings = {
      ...totals,
      bidders: bidders.length,
      internal: sideOf(SideKind.INTERNAL),
      external: sideOf(SideKind.EXTERNAL),
    };
    return {
      ...totals,
      dataset: dataset as Dataset,
      minimumContests: MINIMUM_CONTESTS,
      from: firstDay,
      to: lastMonth === null ? null : lastOfMonth(lastMonth),
      headline: headline(findings),
      kinds,
      bidders: bidders.map(({ bidderKey, name, kind, ...facts }) => ({
        bidderKey,
        name,
        kind: kind as SideKind,
        winRate: winRateOf([facts]),
      })),
      months: months.map(({ month, kind, ...facts }) => ({
        month,
        kind: kind as SideKind,
        winRate: winRateOf([facts]),
      })),
    };
  }
}

function kindOf(kind: SideKind, months: InsightsRow['months']): KindWinRate[] {
  const own = months.filter((month) => month.kind === kind);
  return own.length === 0 ? [] : [{ kind, winRate: winRateOf(own) }];
}

function winRateOf(parts: { wins: number; chances: ChanceCell[] }[]): WinRate {
  const groups = new Map<string, { field: number; own: number; contests: number }>();
  for (const [field, own, contests] of parts.flatMap((part) => part.chances)) {
    const group = groups.get(`${field}/${own}`);
    if (group === undefined) groups.set(`${field}/${own}`, { field, own, contests });
    else group.contests += contests;
  }
  const wins = parts.reduce((sum, part) => sum + part.wins, 0);
  return new WinRate([...groups.values()], wins);
}
