import { createHash, randomBytes } from 'node:crypto';
import {
  amountOf,
  inBriefTerms,
  type ProposalContent,
  type ProposalLine,
  proposalTotal,
  type RequiredLine,
} from '@bidwell/domain/proposal-content';
import canonicalizeModule from 'canonicalize';

/** The package is CommonJS with the types of an ES module: its default import is the function itself. */
const canonicalize = canonicalizeModule as unknown as (value: unknown) => string;

export interface OfferLine extends ProposalLine {
  amount: number | null;
}

/** What a bidder sees when it submits and a requester when it compares: every line with its amount, and the total. */
export interface Offer extends ProposalContent {
  lines: readonly OfferLine[];
  total: number | null;
}

/** The content as it is sealed: in the words of the brief, with every amount worked out. */
export function offerOf(content: ProposalContent, requiredLines: readonly RequiredLine[]): Offer {
  const lines = content.lines.map((line) => {
    return { ...inBriefTerms(line, requiredLines), amount: amountOf(line, requiredLines) };
  });
  return { ...content, lines, total: proposalTotal(content, requiredLines) };
}

/**
 * The canonical text (RFC 8785) of an offer. The salt keeps the hash, which stands in receipts and in the database, from
 * being a way to check guesses at a price.
 */
export function offerText(offer: Offer): string {
  return canonicalize({ offer, salt: randomBytes(16).toString('hex') });
}

/** The offer in its canonical text. Throws when the text is none. */
export function offerIn(text: string): Offer {
  const { offer } = JSON.parse(text) as { offer?: Offer };
  if (offer === undefined || !Array.isArray(offer.lines)) throw new SyntaxError('The sealed text holds no offer.');
  return offer;
}

/** SHA-256 of the canonical text, in hex: what a receipt carries and the opening checks. */
export function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
