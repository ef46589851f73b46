// Why one contest was lost: the gap to the winner is a sum, so that it can be taken apart without a rest. The label is a
// hint; only the totals of `loss-shares.ts` are a finding.
import type { ChoiceContests } from './choice-contests.js';
import type { ChoiceFit } from './choice-fit.js';
import { COVARIATES } from './signal-fit.js';

/** What a loss may be due to. */
export type LossPart = 'price' | 'date' | 'relation' | 'service';

export const LOSS_PARTS: readonly LossPart[] = ['price', 'date', 'relation', 'service'];

/** Which covariates belong to which part. Strength is the service; the display position is nobody's part. */
export const PART_COLUMNS: Readonly<Record<Exclude<LossPart, 'service'>, readonly number[]>> = {
  price: [COVARIATES.price],
  date: [COVARIATES.date],
  relation: [COVARIATES.incumbent, COVARIATES.sameExecutive],
};

/** `close call`: chance decided. `mixed`: no part is most of it. */
export type LossLabel = LossPart | 'mixed' | 'close call';

/** A gap below this is a close call. */
export const CLOSE_CALL = 0.2;

/** A part that is at least this share of what spoke against the bidder gives the label. */
export const MAIN_SHARE = 0.6;

export interface LossGap {
  /** Log-odds by which the winner was ahead, Σ of the parts and of `display`. Negative: the winner was behind. */
  gap: number;
  parts: Record<LossPart, number>;
  /** Share of the gap that is due to where the bids stood on the page. */
  display: number;
  label: LossLabel;
}

/**
 * The gap between a bid and the chosen one, and its label.
 * @param row the bid; @param chosen the chosen bid of the same contest
 */
export function lossGap(
  { x, covariates, supplier }: ChoiceContests,
  { strengths, beta }: Pick<ChoiceFit, 'strengths' | 'beta'>,
  row: number,
  chosen: number,
): LossGap {
  const ahead = (column: number) => beta[column]! * (x[chosen * covariates + column]! - x[row * covariates + column]!);
  const sum = (columns: readonly number[]) => columns.reduce((total, column) => total + ahead(column), 0);
  const parts = {
    price: sum(PART_COLUMNS.price),
    date: sum(PART_COLUMNS.date),
    relation: sum(PART_COLUMNS.relation),
    service: strengths[supplier[chosen]!]! - strengths[supplier[row]!]!,
  };
  const display = covariates > COVARIATES.position ? ahead(COVARIATES.position) : 0;
  const gap = LOSS_PARTS.reduce((total, part) => total + parts[part], display);
  return { gap, parts, display, label: lossLabel(gap, parts) };
}

/** The label of a gap and its parts. */
export function lossLabel(gap: number, parts: Readonly<Record<LossPart, number>>): LossLabel {
  if (gap < CLOSE_CALL) return 'close call';
  const against = LOSS_PARTS.reduce((total, part) => total + Math.max(0, parts[part]), 0);
  return LOSS_PARTS.find((part) => parts[part] >= MAIN_SHARE * against) ?? 'mixed';
}
