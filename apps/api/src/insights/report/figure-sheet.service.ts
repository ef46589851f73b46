import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { InsightsArgs } from '../insights.inputs.js';
import { InsightsPage } from '../insights.service.js';
import { biddersSection } from './bidder-sections.js';
import type { FigureSection } from './figure-section.js';
import { RequestersBehind } from './requesters-behind.js';
import { countedSection, quartersSection, sidesSection } from './side-sections.js';
import { LATEST_SIGNAL, signalSection, type SignalRow } from './signal-section.js';

/** The figures of the page as tables that may leave it: in a file, behind a link. */
@Injectable()
export class FigureSheet {
  constructor(
    private readonly database: Database,
    private readonly page: InsightsPage,
    private readonly requesters: RequestersBehind,
  ) {}

  /** Null when there is no such dataset. */
  async read(args: InsightsArgs): Promise<FigureSection[] | null> {
    const insights = await this.page.read(args);
    if (insights === null) return null;
    const { dataset, from, to } = insights;
    const signal = await this.database.row<SignalRow>(LATEST_SIGNAL, [dataset.id]);
    const inTime = await this.requesters.of(dataset.id, from, to);
    const inRun = signal ? await this.requesters.of(dataset.id, signal.firstDay, signal.lastDay) : inTime;
    return [
      countedSection(insights),
      signalSection(signal, inRun),
      sidesSection(insights),
      quartersSection(insights),
      biddersSection(insights, inTime),
    ].filter((section) => section !== null);
  }
}
