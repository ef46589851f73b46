import type { ContestBidderFact, DecidedContest } from '../../awards/contests/contest.facts.js';
import { RecordContests } from '../../awards/contests/record-contests.service.js';
import { AskRuns } from '../../insights/runs/ask-runs.service.js';
import type { Database } from '../../platform/database/database.js';
import { Refused, refuse } from '../../platform/graphql/refusal.js';
import type { ContestPlan } from '../contest-csv/plan-contests.js';
import { readContestFile } from '../contest-files/read-contest-file.js';
import type { ImportMapping } from '../import.inputs.js';
import { Datasets } from './datasets.js';
import * as sql from './import-task.sql.js';
import { PlanFile } from './plan-file.js';
import { shownPlan } from './shown-plan.js';

/** Small enough that an award in the same month waits a moment at most, large enough that a file is soon in. */
const SLICE = 500;

interface Task {
  id: string;
  isDryRun: boolean;
  mapping: ImportMapping;
  done: number;
  added: number;
  changed: number;
  datasetId: string | null;
  content: Buffer | null;
}

/** Somebody wanted it to stop. */
class Stopped extends Error {}

/** Another process works on it by now: nothing is left to do here. */
class TakenOver extends Error {}

/**
 * Works on one import in a process of its own: reads the file, judges its rows, and keeps contests slice by slice, each with the count of
 * what is kept so far. Taken up again it goes on behind the last slice: the order of the slices follows from the file alone.
 */
export class WorkOnTask {
  private readonly contests: RecordContests;
  private readonly datasets: Datasets;
  private readonly planning: PlanFile;

  constructor(private readonly database: Database) {
    this.contests = new RecordContests(database);
    this.datasets = new Datasets(database);
    this.planning = new PlanFile(database);
  }

  /** Ends with the task ended, one way or another. Only a fault is thrown: then it stays to be taken up again. */
  async work(id: string): Promise<void> {
    const task = await this.database.row<Task>(sql.TASK, [id]);
    if (task === null) return;
    try {
      const plan = await this.planned(task);
      await (task.isDryRun ? this.foresee(task, plan) : this.keep(task, plan));
    } catch (error) {
      if (error instanceof TakenOver) return;
      if (error instanceof Stopped) return this.end(task, 'stopped', null, null);
      if (!(error instanceof Refused)) throw error;
      const { code, message } = error.refusal;
      await this.end(task, 'failed', null, { code, message });
    }
  }

  private async planned(task: Task): Promise<ContestPlan> {
    if (task.content === null)
      return refuse('FILE_GONE', 'The uploaded file is gone: files are kept for a day. Upload it again.');
    await this.beat(task, 'reading', task.done, null);
    const table = await readContestFile(task.content);
    await this.beat(task, 'checking', task.done, null);
    const plan = await this.planning.plan(table, task.mapping);
    if (plan.contests.length === 0 && !task.isDryRun)
      refuse('NOTHING_TO_IMPORT', 'No contest in the file can be read. The preview says why for each row.');
    // Contests of one requester and kind of work follow each other: what they say of one another is looked at once.
    return { ...plan, contests: plan.contests.toSorted(byRequester) };
  }

  private async foresee(task: Task, plan: ContestPlan): Promise<void> {
    const datasetId = await this.datasets.known(task.mapping);
    const seen = { added: 0, changed: 0, unchanged: 0 };
    for (const [at, slice] of slices(plan.contests)) {
      await this.beat(task, 'checking', at, plan.contests.length);
      const part = datasetId === null ? null : await this.contests.foresee(datasetId, slice);
      seen.added += part?.added ?? slice.length;
      seen.changed += part?.changed ?? 0;
      seen.unchanged += part?.unchanged ?? 0;
    }
    const names = await this.planning.namesOf(plan, task.mapping);
    await this.end(task, 'done', shownPlan(plan, seen, names), null);
  }

  private async keep(task: Task, plan: ContestPlan): Promise<void> {
    const datasetId = await this.database.transaction(async () => {
      const id = task.datasetId ?? (await this.datasets.forImport(task.mapping));
      await this.database.rows(sql.SET_DATASET, [task.id, id]);
      return id;
    });
    const bidders = new Map(plan.bidders.map((bidder) => [bidder.key, bidder]));
    await this.beat(task, 'keeping', task.done, plan.contests.length);
    for (const [at, slice] of slices(plan.contests)) {
      if (at < task.done) continue;
      await this.keepSlice(task, datasetId, slice, bidders);
    }
    const { added, changed, done } = task;
    const names = await this.planning.namesOf(plan, task.mapping);
    await this.database.transaction(async () => {
      await new AskRuns(this.database).ofDataset(datasetId);
      await this.end(task, 'done', shownPlan(plan, { added, changed, unchanged: done - added - changed }, names), null);
    });
  }

  /** Contests, their counts and how far the import is: all of it or none. */
  private async keepSlice(
    task: Task,
    datasetId: string,
    slice: readonly DecidedContest[],
    bidders: ReadonlyMap<string, ContestBidderFact>,
  ): Promise<void> {
    const isStopping = await this.database.transaction(async () => {
      await this.database.rows(sql.PLAN_AFRESH);
      await this.datasets.lock(datasetId);
      const { added, changed } = await this.contests.record(datasetId, slice, biddersOf(slice, bidders));
      const values = [task.id, task.done, task.done + slice.length, added, changed];
      const kept = await this.database.row<{ isStopping: boolean }>(sql.KEEP_SLICE, values);
      // Nothing of a slice stays that somebody else has counted.
      if (kept === null) throw new TakenOver();
      task.added += added;
      task.changed += changed;
      return kept.isStopping;
    });
    task.done += slice.length;
    if (isStopping) throw new Stopped();
  }

  private async beat(task: Task, step: string, done: number, total: number | null): Promise<void> {
    const beat = await this.database.row<{ isStopping: boolean }>(sql.BEAT, [task.id, step, done, total]);
    if (beat === null) throw new TakenOver();
    if (beat.isStopping) throw new Stopped();
  }

  private async end(task: Task, state: string, plan: object | null, refusal: object | null): Promise<void> {
    const json = (value: object | null) => (value === null ? null : JSON.stringify(value));
    await this.database.rows(sql.END, [task.id, state, json(plan), json(refusal)]);
  }
}

function* slices(contests: readonly DecidedContest[]): Generator<[at: number, slice: DecidedContest[]]> {
  for (let at = 0; at < contests.length; at += SLICE) yield [at, contests.slice(at, at + SLICE)];
}

function biddersOf(
  slice: readonly DecidedContest[],
  bidders: ReadonlyMap<string, ContestBidderFact>,
): ContestBidderFact[] {
  const keys = slice.flatMap(({ bids, eligible = [] }) => [...bids, ...eligible].map(({ bidder }) => bidder));
  return [...new Set(keys)].flatMap((key) => bidders.get(key) ?? []);
}

function byRequester(a: DecidedContest, b: DecidedContest): number {
  return (
    compare(a.requesterKey ?? '', b.requesterKey ?? '') || compare(a.category, b.category) || compare(a.ref, b.ref)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
