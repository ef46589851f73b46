import { isId } from '../../graphql/is-id';

/** What the address of Insights says. Everything left out has its default. */
export interface InsightsSearch {
  /** Null: our own contests. */
  dataset?: string;
  from?: string;
  to?: string;
  /** Null: months, or quarters where most months hold too few contests. */
  by?: Grain;
  /** Null: by how many contests. */
  sort?: 'name';
  /** Beside which other time it is shown. Null: none. */
  against?: 'before' | 'year';
}

export type Grain = 'month' | 'quarter';

export function readInsightsSearch(given: Record<string, unknown>): InsightsSearch {
  return {
    dataset: idIn(given.dataset),
    from: dayIn(given.from),
    to: dayIn(given.to),
    by: given.by === 'month' || given.by === 'quarter' ? given.by : undefined,
    sort: given.sort === 'name' ? 'name' : undefined,
    against: given.against === 'before' || given.against === 'year' ? given.against : undefined,
  };
}

export function idIn(value: unknown): string | undefined {
  return isId(value) ? value : undefined;
}

/** A day of the calendar, or nothing. */
export function dayIn(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return undefined;
  const time = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value) ? value : undefined;
}
