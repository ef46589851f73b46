import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { ContestBidderFact, DecidedContest } from './contest.facts.js';
import { ADD_TO_ROLLUPS, CLEAR_EMPTY_ROLLUPS, TAKE_FROM_ROLLUPS } from './contest-rollups.js';
import { LINK_SPLIT_JOBS, MARK_INCUMBENTS, PAIRS_OF_CONTESTS } from './contest-links.js';
import { bidRows, contestDigest, contestRows, eligibleRows } from './contest-rows.js';
import * as sql from './contest-statements.js';

/** What a recording did. */
export interface Recorded {
  added: number;
  changed: number;
  unchanged: number;
}

const BATCH = 5000;

/** A requester and a category of one dataset. */
interface Pair {
  datasetId: string;
  requester: string;
  category: string;
}

interface KnownContest {
  id: string;
  datasetId: string;
}

type KnownContests = ReadonlyMap<string, { id: string; digest: string }>;

/**
 * Keeps decided contests and the monthly counts that Insights reads, in the transaction of whoever decided: a count is
 * never newer or older than its contests. Recording a contest again changes nothing, unless it says something else.
 */
@Injectable()
export class RecordContests {
  constructor(private readonly database: Database) {}

  /** Records one contest of our own: what an award calls. The award's lock on the job keeps a second one out. */
  async ofOurOwn(contest: DecidedContest, bidders: readonly ContestBidderFact[]): Promise<void> {
    await this.record(await this.ownDataset(), [contest], bidders);
  }

  /** Records contests of our own that an earlier system decided. Their refs must not look like those of jobs. */
  async ofOurPast(contests: readonly DecidedContest[], bidders: readonly ContestBidderFact[]): Promise<Recorded> {
    return this.record(
      await this.ownDataset(),
      contests.map((contest) => ({ ...contest, isPast: true })),
      bidders,
    );
  }

  /** Records contests of one dataset, thousands at a time. Every bidder of a bid must be among `bidders`. */
  record(
    datasetId: string,
    contests: readonly DecidedContest[],
    bidders: readonly ContestBidderFact[],
  ): Promise<Recorded> {
    return this.database.transaction(async () => {
      await this.database.rows(sql.LOCK_IMPORTED, [datasetId]);
      const known = await this.known(datasetId, contests);
      const news = contests.filter((contest) => known.get(contest.ref)?.digest !== contestDigest(contest));
      const changedIds = news.flatMap((contest) => known.get(contest.ref)?.id ?? []);
      const touched = await this.keepBidders(datasetId, bidders, changedIds);
      const left = await this.pairs(changedIds);
      await this.inBatches(changedIds, (batch) => this.each([sql.DROP_BIDS, sql.DROP_ELIGIBLE], [batch]));
      const keptIds = await this.keepContests(datasetId, news);
      await this.link([...left, ...(await this.pairs(keptIds))]);
      const counted = [...new Set([...touched, ...keptIds])];
      await this.inBatches(counted, (batch) => this.each(ADD_TO_ROLLUPS, [batch]));
      if (touched.length > 0) await this.each(CLEAR_EMPTY_ROLLUPS, [[datasetId]]);
      const added = news.length - changedIds.length;
      return { added, changed: changedIds.length, unchanged: contests.length - news.length };
    });
  }

  /** How a recording would turn out, without doing it. */
  async foresee(datasetId: string, contests: readonly DecidedContest[]): Promise<Recorded> {
    const known = await this.known(datasetId, contests);
    const unchanged = contests.filter((contest) => known.get(contest.ref)?.digest === contestDigest(contest)).length;
    return { added: contests.length - known.size, changed: known.size - unchanged, unchanged };
  }

  /** Forgets the contests of jobs that are about to be deleted, as sample data is, and takes them out of the counts. */
  async forgetJobs(jobIds: readonly string[]): Promise<void> {
    await this.forget(await this.database.rows<KnownContest>(sql.CONTESTS_OF_JOBS, [jobIds]));
  }

  /** Forgets what an earlier system decided between sample bidders. */
  async forgetSamplePast(): Promise<void> {
    await this.forget(await this.database.rows<KnownContest>(sql.SAMPLE_PAST));
  }

  private forget(contests: readonly KnownContest[]): Promise<void> {
    return this.database.transaction(async () => {
      const ids = contests.map((contest) => contest.id);
      const datasetIds = [...new Set(contests.map((contest) => contest.datasetId))];
      await this.each(TAKE_FROM_ROLLUPS, [ids]);
      await this.each(CLEAR_EMPTY_ROLLUPS, [datasetIds]);
      const left = await this.pairs(ids);
      await this.database.rows(sql.DROP_CONTESTS, [ids]);
      await this.link(left);
      await this.database.rows(sql.DROP_IDLE_BIDDERS, [datasetIds]);
    });
  }

  private pairs(ids: readonly string[]): Promise<Pair[]> {
    return this.database.rows<Pair>(PAIRS_OF_CONTESTS, [ids]);
  }

  /** Looks anew at what the contests of these requesters say of one another. */
  private link(pairs: readonly Pair[]): Promise<void> {
    return this.inBatches(pairs, (batch) => this.each([LINK_SPLIT_JOBS, MARK_INCUMBENTS], [JSON.stringify(batch)]));
  }

  private async ownDataset(): Promise<string> {
    const dataset = await this.database.row<{ id: string }>(sql.OWN_DATASET);
    if (dataset === null) throw new Error('The dataset of our own contests is missing.');
    return dataset.id;
  }

  private async known(datasetId: string, contests: readonly DecidedContest[]): Promise<KnownContests> {
    const refs = contests.map((contest) => contest.ref);
    const rows = await this.database.rows<{ ref: string; id: string; digest: string }>(sql.KNOWN_CONTESTS, [
      datasetId,
      refs,
    ]);
    return new Map(rows.map((row) => [row.ref, row]));
  }

  /** Adds and renames bidders. Gives every contest whose counts had to be taken out for what is changing. */
  private async keepBidders(
    datasetId: string,
    bidders: readonly ContestBidderFact[],
    changedIds: string[],
  ): Promise<string[]> {
    const keys = bidders.map((bidder) => bidder.key);
    const names = bidders.map((bidder) => bidder.name);
    const kinds = bidders.map((bidder) => bidder.kind);
    const bidderIds = bidders.map((bidder) => bidder.bidderId);
    await this.database.rows(sql.ADD_BIDDERS, [datasetId, keys, names, kinds, bidderIds]);
    const turned = await this.database.rows<{ id: string }>(sql.CONTESTS_OF_TURNCOATS, [datasetId, keys, kinds]);
    const touched = [...new Set([...changedIds, ...turned.map((contest) => contest.id)])];
    await this.inBatches(touched, (batch) => this.each(TAKE_FROM_ROLLUPS, [batch]));
    await this.database.rows(sql.UPDATE_BIDDERS, [datasetId, keys, names, kinds]);
    return touched;
  }

  /** Puts contests with their bids and gives their ids. */
  private async keepContests(datasetId: string, contests: readonly DecidedContest[]): Promise<string[]> {
    const ids: string[] = [];
    await this.inBatches(contests, async (batch) => {
      const put = (statement: string, rows: object[]) =>
        this.database.rows<{ id: string; ref: string }>(statement, [datasetId, JSON.stringify(rows)]);
      const rows = await put(sql.PUT_CONTESTS, contestRows(batch));
      const idOf = new Map(rows.map((row) => [row.ref, row.id]));
      await put(sql.ADD_BIDS, bidRows(batch, idOf));
      await put(sql.ADD_ELIGIBLE, eligibleRows(batch, idOf));
      ids.push(...idOf.values());
    });
    return ids;
  }

  /** No statement grows with the file: each does so much at most, well within the time a statement may take. */
  private async inBatches<T>(all: readonly T[], work: (batch: T[]) => Promise<void>): Promise<void> {
    for (let from = 0; from < all.length; from += BATCH) await work(all.slice(from, from + BATCH));
  }

  /** One after the other: they share the transaction's connection, and their order keeps locks in order. */
  private async each(statements: readonly string[], values: unknown[]): Promise<void> {
    for (const statement of statements) await this.database.rows(statement, values);
  }
}
