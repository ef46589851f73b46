import { idIn } from '../insights-search';

/** What the address of one team in full says. */
export interface TeamSearch {
  /** Undefined: our own contests. */
  dataset?: string;
}

export function readTeamSearch(given: Record<string, unknown>): TeamSearch {
  return { dataset: idIn(given.dataset) };
}
