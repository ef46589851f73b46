import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Leaf } from '../tree.js';
import type { Finding } from './finding.js';

interface EventRow {
  chain: string;
  number: number;
  said: string;
  hash: Buffer;
}

const BATCH = 5_000;
const NEXT = `
  select chain, number::int as number, said, hash from audit_event
  where (chain, number) > ($1, $2) order by chain, number limit ${BATCH}`;
const HEADS = 'select id, length::int as length, head from audit_chain';
const BEGINNING = Buffer.alloc(32);

/** What a walk over all events found. */
export interface Walk {
  events: number;
  chains: number;
  findings: Finding[];
}

/** Walks every chain from its beginning, works its hashes out anew, and compares heads and leaves with them. */
export async function checkChains(client: pg.ClientBase, leaves: readonly Leaf[]): Promise<Walk> {
  const heads = await client.query<{ id: string; length: number; head: Buffer }>(HEADS);
  const walker = new Walker(new Map(heads.rows.map((row) => [row.id, row])), grouped(leaves));
  let last: EventRow | undefined;
  do {
    const { rows } = await client.query<EventRow>(NEXT, [last?.chain ?? '', last?.number ?? 0]);
    for (const row of rows) walker.step(row);
    last = rows.at(-1);
  } while (last !== undefined);
  return walker.end();
}

class Walker {
  private readonly findings: Finding[] = [];
  private readonly walked = new Set<string>();
  private chain = '';
  private number = 0;
  private head: Buffer = BEGINNING;
  private at = '';
  private events = 0;

  constructor(
    private readonly heads: Map<string, { length: number; head: Buffer }>,
    private readonly leaves: Map<string, Leaf[]>,
  ) {}

  step({ chain, number, said, hash }: EventRow): void {
    if (chain !== this.chain) this.turnTo(chain);
    this.events += 1;
    if (number !== this.number + 1)
      this.find(`event ${this.number + 1} is missing: ${number} comes after ${this.number}`);
    const expected = createHash('sha256').update(this.head).update(said).digest();
    if (!expected.equals(hash)) this.find(`event ${number} is not what its hash says`);
    this.checkSaid(chain, number, said);
    for (const leaf of this.leaves.get(chain) ?? []) {
      if (leaf.length === number && !leaf.head.equals(hash))
        this.find(`event ${number} is not the one that a checkpoint has`);
    }
    this.number = number;
    this.head = hash;
  }

  end(): Walk {
    this.close();
    for (const id of this.heads.keys()) if (!this.walked.has(id)) this.findIn(id, 'has no events left');
    for (const id of this.leaves.keys())
      if (!this.walked.has(id)) this.findIn(id, 'stands in a checkpoint and is gone');
    return { events: this.events, chains: this.walked.size, findings: this.findings };
  }

  private turnTo(chain: string): void {
    this.close();
    this.chain = chain;
    this.walked.add(chain);
    this.number = 0;
    this.head = BEGINNING;
    this.at = '';
  }

  private close(): void {
    if (this.chain === '') return;
    const head = this.heads.get(this.chain);
    if (head === undefined) this.find('has events and no head');
    else if (head.length !== this.number) this.find(`has ${this.number} events where its head says ${head.length}`);
    else if (!head.head.equals(this.head)) this.find('has another last event than its head says');
    const longest = Math.max(0, ...(this.leaves.get(this.chain) ?? []).map(({ length }) => length));
    if (longest > this.number) this.find(`has ${this.number} events where a checkpoint has ${longest}`);
  }

  private checkSaid(chain: string, number: number, said: string): void {
    const event = parsed(said);
    if (event?.chain !== chain || event.number !== number) this.find(`event ${number} was written for another place`);
    if (event !== null && event.at < this.at) this.find(`event ${number} is older than the one before it`);
    this.at = event?.at ?? this.at;
  }

  private find(what: string): void {
    this.findIn(this.chain, what);
  }

  private findIn(where: string, what: string): void {
    this.findings.push({ where, what });
  }
}

function parsed(said: string): { chain: string; number: number; at: string } | null {
  try {
    return JSON.parse(said) as { chain: string; number: number; at: string };
  } catch {
    return null;
  }
}

function grouped(leaves: readonly Leaf[]): Map<string, Leaf[]> {
  const groups = new Map<string, Leaf[]>();
  for (const leaf of leaves) groups.set(leaf.chain, [...(groups.get(leaf.chain) ?? []), leaf]);
  return groups;
}
