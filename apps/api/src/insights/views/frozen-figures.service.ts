import { frozenProblems } from '@bidwell/domain/insight-view';
import { isAdministering, type Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import type { Selection } from '../../platform/reading/compose.js';
import { Reader } from '../../platform/reading/reader.js';
import { FigureSheet } from '../report/figure-sheet.service.js';
import type { NewFrozenFigures } from './insight-views.inputs.js';
import { frozenFiguresReading } from './insight-views.reading.js';
import type { FrozenFigures } from './insight-views.results.js';

const FREEZE = 'insert into frozen_figures (made_by, title, address, content) values ($1, $2, $3, $4) returning id';

const TAKE_BACK = `
  update frozen_figures set taken_back_at = clock_timestamp(), taken_back_by = $2
  where id = $1 and taken_back_at is null and (made_by = $2 or $3) returning id`;

/** Figures as they were at a moment, behind a link that leaders and administrators read. Taken back they are gone. */
@Injectable()
export class FrozenFiguresKept {
  constructor(
    private readonly database: Database,
    private readonly reader: Reader,
    private readonly sheet: FigureSheet,
  ) {}

  one(id: string, viewer: Viewer, selection: Selection): Promise<FrozenFigures | null> {
    return this.reader.one<FrozenFigures>(
      frozenFiguresReading,
      selection,
      viewer,
      (row, scope) => `from frozen_figures ${row} where ${row}.id = ${scope.param(id, 'uuid')}`,
    );
  }

  /** The viewer's own, newest first; at most 50. */
  own(viewer: Viewer, selection: Selection): Promise<FrozenFigures[]> {
    return this.reader.list<FrozenFigures>(
      frozenFiguresReading,
      selection,
      viewer,
      (row, scope) =>
        `from frozen_figures ${row} where ${row}.made_by = ${scope.personId()} order by ${row}.as_of desc, ${row}.id limit 50`,
    );
  }

  /** Works the figures out as they are now and keeps them; answers their id. */
  async freeze({ title, address, ...which }: NewFrozenFigures, viewer: Viewer): Promise<string> {
    const problems = frozenProblems({ title, address });
    if (problems.length > 0) refuse('FREEZE_UNFINISHED', 'There is something left to fill in or mend.', { problems });
    const sections = (await this.sheet.read(which)) ?? notFound('This set of contests');
    const values = [viewer.personId, title.trim(), address, JSON.stringify(sections)];
    const row = await this.database.row<{ id: string }>(FREEZE, values);
    return row?.id ?? notFound('This set of contests');
  }

  async takeBack(id: string, viewer: Viewer): Promise<void> {
    const row = await this.database.row(TAKE_BACK, [id, viewer.personId, isAdministering(viewer)]);
    if (row === null) notFound('This link, or your right to take it back,');
  }
}
