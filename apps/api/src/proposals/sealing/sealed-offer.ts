import { createHash, randomBytes } from 'node:crypto';
import { avoidableCost, fullCost, type InternalCost } from '@bidwell/domain/internal-cost';
import {
  type KeptContent,
  type ProposalContent,
  type ProposalLine,
  type ProposalVariant,
  type RequiredLine,
  wholeContent,
} from '@bidwell/domain/proposal-content';
import { amountOf, inBriefTerms, type Sheet, type SheetTotals, sheetTotals } from '@bidwell/domain/proposal-totals';
import canonicalizeModule from 'canonicalize';

/** The package is CommonJS with the types of an ES module: its default import is the function itself. */
const canonicalize = canonicalizeModule as unknown as (value: unknown) => string;

export interface OfferLine extends ProposalLine {
  amount: number | null;
}

/** A sheet of lines with everything worked out. `total` is the net. */
interface OfferSheet {
  lines: readonly OfferLine[];
  total: number | null;
  totals: SheetTotals;
}

export interface OfferVariant extends Omit<ProposalVariant, 'lines'>, OfferSheet {}

export interface OfferCost extends InternalCost {
  full: number;
  avoidable: number;
}

/** What a bidder sees when it submits and a requester when it compares: every line with its amount, and the totals. */
export interface Offer extends Omit<ProposalContent, 'lines' | 'variants' | 'cost'>, OfferSheet {
  variants: readonly OfferVariant[];
  cost: OfferCost | null;
}

/** The content as it is sealed: in the words of the brief, with every amount worked out. */
export function offerOf(content: ProposalContent, requiredLines: readonly RequiredLine[]): Offer {
  const { cost } = content;
  return {
    ...content,
    ...sheetOf(content, requiredLines),
    variants: content.variants.map((variant) => ({ ...variant, ...sheetOf(variant, requiredLines) })),
    cost: cost === null ? null : { ...cost, full: fullCost(cost), avoidable: avoidableCost(cost) },
  };
}

function sheetOf(sheet: Sheet, requiredLines: readonly RequiredLine[]): OfferSheet {
  const lines = sheet.lines.map((line) => {
    return { ...inBriefTerms(line, requiredLines), amount: amountOf(line, requiredLines) };
  });
  const totals = sheetTotals(sheet, requiredLines);
  return { lines, total: totals.net, totals };
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
  const { offer } = JSON.parse(text) as { offer?: KeptOffer };
  if (offer === undefined || !Array.isArray(offer.lines)) throw new SyntaxError('The sealed text holds no offer.');
  return wholeOffer(offer);
}

/** An offer as it was sealed, perhaps before some of its fields existed. */
export interface KeptOffer extends KeptContent {
  total: number | null;
  totals?: SheetTotals;
}

/** What was sealed, with nothing said where a field did not exist yet. Its totals stay what they were. */
export function wholeOffer(kept: KeptOffer): Offer {
  const offer = offerOf(wholeContent(kept), []);
  const sealed = (kept.variants ?? []) as Partial<OfferVariant>[];
  return {
    ...offer,
    total: kept.total,
    totals: kept.totals ?? { ...offer.totals, net: kept.total },
    variants: offer.variants.map((variant, index) => ({ ...variant, ...totalsIn(sealed[index]) })),
  };
}

function totalsIn({ total, totals }: Partial<OfferVariant> = {}): Partial<OfferVariant> {
  return totals === undefined ? {} : { total: total ?? null, totals };
}

/** SHA-256 of the canonical text, in hex: what a receipt carries and the opening checks. */
export function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
