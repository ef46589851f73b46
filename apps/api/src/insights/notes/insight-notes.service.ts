import { noteProblems } from '@bidwell/domain/insight-note';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import type { Selection } from '../../platform/reading/compose.js';
import { Reader } from '../../platform/reading/reader.js';
import type { InsightNotesArgs, NewInsightNote } from './insight-note.inputs.js';
import { insightNoteReading } from './insight-note.reading.js';
import type { InsightNote } from './insight-note.results.js';

/** As many as a chart can carry; the newest days win. */
const SHOWN = 200;

/** Nobody is found in a dataset that is not theirs: then there is no row. */
const ADD = `
  insert into insight_note (dataset_id, day, words, contest_bidder_id, made_by)
  select d.id, $2, $3, r.id, $5 from dataset d left join contest_bidder r on r.dataset_id = d.id and r.id = $4
  where (case when $1::uuid is null then not d.is_imported else d.id = $1 end) and ($4::uuid is null or r.id is not null)
  returning id`;

const REMOVE = `
  update insight_note set removed_at = clock_timestamp(), removed_by = $2 where id = $1 and removed_at is null returning id`;

/** Notes on days: written by leaders and administrators, and read by nobody else. */
@Injectable()
export class InsightNotes {
  constructor(
    private readonly database: Database,
    private readonly reader: Reader,
  ) {}

  /** By day, oldest first. */
  between({ datasetId, from, to }: InsightNotesArgs, viewer: Viewer, selection: Selection): Promise<InsightNote[]> {
    return this.reader.list(insightNoteReading, selection, viewer, (row, scope) => {
      const dataset = scope.param(datasetId ?? null, 'uuid');
      return `from (
        select n.* from insight_note n join dataset d on d.id = n.dataset_id
        where (case when ${dataset} is null then not d.is_imported else d.id = ${dataset} end) and n.removed_at is null
          and n.day between coalesce(${scope.param(from ?? null, 'date')}, '-infinity')
            and coalesce(${scope.param(to ?? null, 'date')}, 'infinity')
        order by n.day desc, n.id limit ${SHOWN}) ${row}
        order by ${row}.day, ${row}.id`;
    });
  }

  /** Writes a note; answers its id. */
  async add({ datasetId, day, words, bidderKey }: NewInsightNote, viewer: Viewer): Promise<string> {
    const today = (await this.database.now()).toISOString().slice(0, 10);
    const problems = noteProblems({ day, words, today });
    if (problems.length > 0) refuse('NOTE_UNFINISHED', 'There is something left to fill in or mend.', { problems });
    const values = [datasetId ?? null, day, words.trim(), bidderKey ?? null, viewer.personId];
    const row = await this.database.row<{ id: string }>(ADD, values);
    return row?.id ?? notFound('This set of contests, or the bidder in it,');
  }

  /** Takes a note off the charts. Whoever may write one may do so; the row stays, with who took it off. */
  async remove(id: string, viewer: Viewer): Promise<void> {
    if ((await this.database.row(REMOVE, [id, viewer.personId])) === null) notFound('This note');
  }

  async one(id: string, viewer: Viewer, selection: Selection): Promise<InsightNote> {
    const note = await this.reader.one<InsightNote>(
      insightNoteReading,
      selection,
      viewer,
      (row, scope) => `from insight_note ${row} where ${row}.id = ${scope.param(id, 'uuid')}`,
    );
    return note ?? notFound('This note');
  }
}
