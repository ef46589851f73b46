import type { Insights } from '../insights.results.js';

/** Dataset, first and last day of what a page counts, for statements over monthly counts. */
export function monthsOf({ dataset, from, to }: Pick<Insights, 'dataset' | 'from' | 'to'>): [string, string, string] {
  return [dataset.id, from ?? '-infinity', to ?? 'infinity'];
}
