import type { JobPhase } from '../../../graphql/generated/graphql';
import { isId } from '../../../graphql/is-id';

/** The parts of the jobs page. */
export const JOBS_TABS = ['board', 'bids', 'posted'] as const;
export type JobsTab = (typeof JOBS_TABS)[number];

/** What the jobs one posted can be narrowed to, in the order of a job's life. */
export const PHASES = [
  'DRAFT',
  'PENDING',
  'OPEN',
  'OPENED',
  'DECIDING',
  'AWARDED',
  'NOT_AWARDED',
  'CANCELLED',
] as const satisfies JobPhase[];
export type PhaseFilter = (typeof PHASES)[number];

/** What the address of the jobs page says. Left out: the first tab the person has, and everything. */
export interface JobsSearch {
  tab?: JobsTab;
  /** Of the board: a category's id. */
  category?: string;
  /** Of the jobs one posted. */
  phase?: PhaseFilter;
}

/** Reads the address; whatever it does not know is left out. */
export function readJobsSearch(search: Record<string, unknown>): JobsSearch {
  const found: JobsSearch = {};
  const tab = JOBS_TABS.find((each) => each === search.tab);
  const phase = PHASES.find((each) => each === search.phase);
  if (tab) found.tab = tab;
  if (phase) found.phase = phase;
  if (isId(search.category)) found.category = search.category;
  return found;
}
