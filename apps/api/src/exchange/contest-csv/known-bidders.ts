import type { ContestBidderFact, Side } from '../../awards/contests/contest.facts.js';
import { bidderKey } from './contest-cells.js';
import { groupedBy } from './grouped-by.js';

/** A team or vendor of this company. */
export interface KnownBidder {
  id: string;
  name: string;
  kind: Side;
}

/** What the reader of a mapping decided about a name of the file. `bidderId` null: none of ours. */
export interface BidderMatch {
  name: string;
  bidderId: string | null;
}

/**
 * Which of our own teams and vendors a name of an own past is: the one chosen for it, else the only one of that name. Without
 * the mark of a legal form, "Lantern & Co" and "Lantern & Co Ltd" are one name.
 */
export class KnownBidders {
  private readonly chosen: ReadonlyMap<string, KnownBidder | null>;
  private readonly named: ReadonlyMap<string, KnownBidder[]>;

  constructor(bidders: readonly KnownBidder[], matches: readonly BidderMatch[]) {
    const byId = new Map(bidders.map((bidder) => [bidder.id, bidder]));
    this.chosen = new Map(matches.map(({ name, bidderId }) => [bidderKey(name), byId.get(bidderId ?? '') ?? null]));
    this.named = groupedBy(bidders, (bidder) => bareName(bidder.name));
  }

  /** Null when it is none of ours, or when two of ours have that name and nobody chose. */
  of(name: string): KnownBidder | null {
    const chosen = this.chosen.get(bidderKey(name));
    if (chosen !== undefined) return chosen;
    const [only, ...others] = this.named.get(bareName(name)) ?? [];
    return only !== undefined && others.length === 0 ? only : null;
  }

  /** The key a bidder of this name has among our own contests. */
  keyOf(name: string): string {
    return this.of(name)?.id ?? `past:${bidderKey(name)}`;
  }

  /** The fact of one of ours; null for a name that is none of ours. */
  factOf(name: string): ContestBidderFact | null {
    const known = this.of(name);
    return known === null ? null : { key: known.id, name: known.name, kind: known.kind, bidderId: known.id };
  }
}

const LEGAL_FORM = /(?:[\s,.]+(?:and co|co|ltd|limited|inc|llc|plc|gmbh|ag|kg|s\.?a|b\.?v)\.?)+$/u;

function bareName(name: string): string {
  const key = bidderKey(name).replaceAll('&', 'and');
  return (
    key
      .replace(LEGAL_FORM, '')
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim() || key
  );
}
