/**
 * A job may be split into parts that are proposed for and awarded separately: the venue, the technique, the catering. Each
 * part becomes a job of its own when the brief is published, with its own lines, category, bidders and seal.
 */
import type { Problem } from './refusal.js';
import { requiredTextProblems } from './text-limit.js';

/** A part while it is written. */
export interface Lot {
  title: string;
  /** Whose teams and vendors are invited to it. */
  categoryId: string;
}

/** A line as far as parts go. */
export interface LotLine {
  title: string;
  /** The place of its part in the list, from 0. Null: it belongs to none yet. */
  lot?: number | null;
  isOptional: boolean;
}

export const LOT_LIMITS = { lots: 10, title: 60, jobTitle: 120 } as const;

/** What a part is called once it is a job. */
export function partTitle(jobTitle: string, lot: Pick<Lot, 'title'>): string {
  return `${jobTitle.trim()}: ${lot.title.trim()}`;
}

/** All reasons why a brief cannot be published in these parts. Empty when it can, and when it has none. */
export function lotsProblems(jobTitle: string, lots: readonly Lot[], lines: readonly LotLine[]): Problem[] {
  if (lots.length === 0) return [];
  if (lots.length === 1)
    return [{ field: 'lots', message: 'Add a second part, or remove the only one: then it is one job.' }];
  const problems =
    lots.length > LOT_LIMITS.lots ? [{ field: 'lots', message: `Keep to ${LOT_LIMITS.lots} parts.` }] : [];
  return [
    ...problems,
    ...lots.flatMap((lot, place) => lotProblems(jobTitle, lot, place, lots, lines)),
    ...lines.flatMap(({ title, lot }, place) => {
      if (lot != null && lots[lot] !== undefined) return [];
      return [{ field: `lines.${place}.lot`, message: `Say which part "${title}" belongs to.` }];
    }),
  ];
}

function lotProblems(
  jobTitle: string,
  lot: Lot,
  place: number,
  lots: readonly Lot[],
  lines: readonly LotLine[],
): Problem[] {
  const field = `lots.${place}.title`;
  const named = requiredTextProblems(field, lot.title, LOT_LIMITS.title, 'Name this part');
  if (named.length > 0) return named;
  const isTwice = lots.findIndex(({ title }) => title.trim() === lot.title.trim()) < place;
  if (isTwice) return [{ field, message: `Two parts are called "${lot.title}". Name them apart.` }];
  const over = partTitle(jobTitle, lot).length - LOT_LIMITS.jobTitle;
  if (over > 0) return [{ field, message: `Title and part are too long together by ${over}. Shorten one of them.` }];
  const isCounted = lines.some((line) => line.lot === place && !line.isOptional);
  return isCounted ? [] : [{ field, message: `Give "${lot.title}" at least one line that every bidder must price.` }];
}
