// Facts of a supplier, not of a bid, that its strength may depend on: above all the mean price and the mean date it
// usually offers. Better suppliers charge more; without their means in the model the part of quality that shrinkage leaves
// over would be charged to price, and price would look less important than it is (Mundlak 1978, "within-between").
import type { ChoiceContests } from './choice-contests.js';

/** `count` numbers a supplier, supplier by supplier. */
export interface SupplierTerms {
  count: number;
  values: Float64Array;
}

/** No supplier terms: strengths are drawn towards 0. */
export const NO_TERMS: SupplierTerms = { count: 0, values: new Float64Array() };

/**
 * Each supplier's mean of the given covariates over its bids; 0 (the field's middle) for a supplier without bids.
 * @param columns which covariates, e.g. [0, 1] for price and date
 */
export function supplierMeans(contests: ChoiceContests, columns: readonly number[]): SupplierTerms {
  const { supplier, x, covariates, suppliers } = contests;
  const count = columns.length;
  const values = new Float64Array(suppliers * count);
  const bids = new Float64Array(suppliers);
  for (let row = 0; row < supplier.length; row++) {
    const own = supplier[row]!;
    bids[own] = bids[own]! + 1;
    for (let term = 0; term < count; term++) {
      values[own * count + term] = values[own * count + term]! + x[row * covariates + columns[term]!]!;
    }
  }
  for (let at = 0; at < values.length; at++) values[at] = values[at]! / Math.max(1, bids[Math.floor(at / count)]!);
  return { count, values };
}

/** One more term for each supplier, e.g. 1 for the company's own teams and 0 for vendors. */
export function withTerm(terms: SupplierTerms, term: ArrayLike<number>): SupplierTerms {
  const count = terms.count + 1;
  const values = new Float64Array(term.length * count);
  for (let supplier = 0; supplier < term.length; supplier++) {
    values.set(terms.values.subarray(supplier * terms.count, (supplier + 1) * terms.count), supplier * count);
    values[supplier * count + terms.count] = term[supplier]!;
  }
  return { count, values };
}
