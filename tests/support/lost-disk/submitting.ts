import { setTimeout as pause } from 'node:timers/promises';
import type { Actor } from '../actor.js';
import type { Market } from '../market.js';
import { offer, propose, type PublishedJob, publishJob, submit } from '../proposing.js';

/** A submission whose receipt the bidder has. */
export interface Acknowledged {
  reference: string;
  version: number;
  contentHash: string;
  /** When the receipt arrived, in milliseconds of this process. */
  at: number;
}

/** Bidders that submit version after version to their jobs, and remember every receipt. */
export class Submitting {
  readonly acknowledged: Acknowledged[] = [];
  private isOver = false;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly sides: readonly { bidder: Actor; job: PublishedJob }[],
    readonly jobs: readonly PublishedJob[],
  ) {}

  static async furnish(market: Market, jobs: number, bidders: number): Promise<Submitting> {
    const requester = await market.employee('Rita Requester');
    const people: Actor[] = [];
    for (let number = 1; number <= bidders; number += 1)
      people.push(await market.vendorPerson(`Person ${number}`, await market.vendor(`Vendor ${number}`)));
    const published: PublishedJob[] = [];
    for (let number = 1; number <= jobs; number += 1) published.push(await publishJob(market, requester));
    const sides = published.flatMap((job) => people.map((bidder) => ({ bidder, job })));
    const submitting = new Submitting(sides, published);
    for (const { bidder, job } of sides) submitting.note((await propose(bidder, job, offer(job, 100_00))).receipt);
    return submitting;
  }

  /** Everybody at once, until `stop`. */
  begin(): void {
    this.isOver = false;
    this.running = Promise.all(this.sides.map((side) => this.loop(side)));
  }

  async stop(): Promise<void> {
    this.isOver = true;
    await this.running;
  }

  private async loop({ bidder, job }: { bidder: Actor; job: PublishedJob }): Promise<void> {
    for (let price = 101_00; !this.isOver; price += 1) {
      const result = await submit(bidder, job, offer(job, price)).catch(() => null);
      if (result?.__typename === 'SubmittedProposal') this.note(result.receipt);
      else await pause(20);
    }
  }

  private note({ reference, version, contentHash }: Omit<Acknowledged, 'at'>): void {
    this.acknowledged.push({ reference, version, contentHash, at: performance.now() });
  }
}

/** Which of these are not in the database as their receipts say. */
export async function missing(market: Pick<Market, 'many'>, all: readonly Acknowledged[]): Promise<Acknowledged[]> {
  const rows = await market.many<{ mark: string }>(
    `select p.reference || ' ' || v.number || ' ' || v.content_hash as mark
     from proposal_version v join proposal p on p.id = v.proposal_id`,
  );
  const there = new Set(rows.map(({ mark }) => mark));
  return all.filter(({ reference, version, contentHash }) => !there.has(`${reference} ${version} ${contentHash}`));
}
