import { minorDigits } from '@bidwell/domain/money';
import { Injectable } from '@nestjs/common';
import { RecordContests, type Recorded } from '../awards/contests/record-contests.service.js';
import type { Dataset } from '../awards/contests/contest-dataset.entity.js';
import { Database } from '../platform/database/database.js';
import { notFound, refuse } from '../platform/graphql/refusal.js';
import { checkMapping } from './check-mapping.js';
import { tidy } from './contest-csv/contest-cells.js';
import { type ContestPlan, planContests } from './contest-csv/plan-contests.js';
import { ImportSeverity } from './contest-csv/import-problem.js';
import type { ImportMapping } from './import.inputs.js';
import type { ImportDone, ImportPlan } from './import.results.js';
import { UploadedFiles } from './uploaded-files.service.js';

const SHOWN_PROBLEMS = 2000;

/** Imports past contests: the same reading serves the preview and the import, so that what was shown is what is done. */
@Injectable()
export class Imports {
  constructor(
    private readonly database: Database,
    private readonly files: UploadedFiles,
    private readonly contests: RecordContests,
  ) {}

  /** What an import would do. Changes nothing. */
  async plan(uploadId: string, mapping: ImportMapping, personId: string): Promise<ImportPlan> {
    const plan = await this.read(uploadId, mapping, personId);
    const dataset = await this.datasetNamed(mapping.datasetName);
    const nothingKnown = { added: plan.contests.length, changed: 0, unchanged: 0 };
    return shown(plan, dataset === null ? nothingKnown : await this.contests.foresee(dataset.id, plan.contests));
  }

  /** Imports what can be read. A second time it changes nothing; a corrected file replaces what it says anew. */
  async apply(uploadId: string, mapping: ImportMapping, personId: string): Promise<ImportDone> {
    const plan = await this.read(uploadId, mapping, personId);
    if (plan.contests.length === 0)
      refuse('NOTHING_TO_IMPORT', 'No contest in the file can be read. The preview says why for each row.');
    const datasetId = await this.datasetFor(tidy(mapping.datasetName));
    const recorded = await this.contests.record(datasetId, plan.contests, plan.bidders);
    return { plan: shown(plan, recorded), dataset: await this.dataset(datasetId) };
  }

  private async read(uploadId: string, mapping: ImportMapping, personId: string): Promise<ContestPlan> {
    const file = await this.files.read(uploadId, personId);
    if (file === null) return notFound('The uploaded file');
    const { columns, dateFormat } = checkMapping(file.table.headers, mapping);
    const today = (await this.database.now()).toISOString().slice(0, 10);
    const { currency, defaultKind, internalBidders } = mapping;
    const plan = planContests(file.table, {
      columns,
      dateFormat,
      currency,
      defaultKind,
      internalBidders,
      today,
      digits: minorDigits(currency),
    });
    if (file.note !== null)
      plan.problems.unshift({ row: 1, column: null, severity: ImportSeverity.NOTE, message: file.note });
    return plan;
  }

  private async datasetFor(name: string): Promise<string> {
    const known = await this.datasetNamed(name);
    const row =
      known ??
      (await this.database.row<{ id: string }>(
        `insert into dataset (name, is_imported, imported_at) values ($1, true, clock_timestamp())
       on conflict (lower(name)) do update set imported_at = excluded.imported_at returning id`,
        [name],
      ));
    if (row === null) throw new Error('A dataset was neither found nor made.');
    await this.database.rows('update dataset set imported_at = clock_timestamp() where id = $1', [row.id]);
    return row.id;
  }

  private async datasetNamed(name: string): Promise<{ id: string } | null> {
    const row = await this.database.row<{ id: string; isImported: boolean }>(
      'select id, is_imported as "isImported" from dataset where lower(name) = lower($1)',
      [tidy(name)],
    );
    if (row !== null && !row.isImported) {
      refuse('OWN_CONTESTS', 'Our own contests come from our own awards. Enter another name for the imported ones.', {
        field: 'datasetName',
      });
    }
    return row;
  }

  private async dataset(id: string): Promise<Dataset> {
    const row = await this.database.row<Dataset>(
      `select d.id, d.name, d.is_imported as "isImported", d.imported_at as "importedAt",
         (select coalesce(sum(m.decided), 0)::int from dataset_month m where m.dataset_id = d.id) as "contestCount"
       from dataset d where d.id = $1`,
      [id],
    );
    if (row === null) throw new Error('The dataset is gone.');
    return row;
  }
}

function shown(plan: ContestPlan, recorded: Recorded): ImportPlan {
  const { rows, contests, bidders, marks, missingPrices, leftOutContests, leftOutRows, problems } = plan;
  const errors = problems.filter((problem) => problem.severity === ImportSeverity.ERROR);
  const notes = problems.filter((problem) => problem.severity === ImportSeverity.NOTE);
  return {
    rows,
    contests: contests.length,
    counted: marks.contest,
    singleBid: marks['single-bid'],
    oneBidder: marks['one-bidder'],
    noWinner: marks['no-winner'],
    missingPrices,
    bidders: bidders.length,
    newContests: recorded.added,
    knownContests: recorded.changed + recorded.unchanged,
    changedContests: recorded.changed,
    leftOutContests,
    leftOutRows,
    problemCount: problems.length,
    problems: problems.length <= SHOWN_PROBLEMS ? problems : [...errors, ...notes].slice(0, SHOWN_PROBLEMS),
  };
}
