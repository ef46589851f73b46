/**
 * A total to read beside others when a bidder left lines without a price: what it did price, and what the requester reckons
 * the rest would cost. It is shown as an estimate everywhere and takes no part in any score.
 */
import { MAX_AMOUNT } from './money.js';
import type { UnpricedLine } from './proposal-totals.js';

/** What the requester reckons one unpriced line would cost, in minor units. */
export interface LineEstimate {
  lineId: string;
  amount: number;
}

/** A total with estimates in it. */
export interface AdjustedTotal {
  /** The priced lines and the estimates, in minor units. */
  amount: number;
  /** How much of it is estimated. */
  estimated: number;
  /** The unpriced lines that nobody estimated: the total is too low by them. */
  missing: string[];
}

/** Longest word on how an estimate was reckoned. */
export const ESTIMATE_WORDS_LIMIT = 400;

/** The total with estimates. Null while no unpriced line is estimated: there is nothing to adjust. */
export function adjustedTotal(
  pricedSum: number,
  unpriced: readonly UnpricedLine[],
  estimates: readonly LineEstimate[],
): AdjustedTotal | null {
  const known = unpriced.map(({ lineId, title }) => ({
    title,
    estimate: estimates.find((estimate) => estimate.lineId === lineId),
  }));
  const given = known.flatMap(({ estimate }) => (estimate === undefined ? [] : [estimate.amount]));
  if (given.length === 0) return null;
  const estimated = given.reduce((sum, amount) => sum + amount, 0);
  const missing = known.filter(({ estimate }) => estimate === undefined).map(({ title }) => title);
  return { amount: pricedSum + estimated, estimated, missing };
}

/** Whether an amount may be an estimate: a whole number of minor units within the largest amount. */
export function isEstimate(amount: number): boolean {
  return Number.isSafeInteger(amount) && amount >= 0 && amount <= MAX_AMOUNT;
}
