/** What the address of the requests says. */
export interface RequestsSearch {
  side?: 'ours' | 'asked';
  state?: 'closed';
}

/** Reads the address; whatever it does not know is left out. */
export function readRequestsSearch(search: Record<string, unknown>): RequestsSearch {
  const found: RequestsSearch = {};
  if (search.side === 'ours' || search.side === 'asked') found.side = search.side;
  if (search.state === 'closed') found.state = 'closed';
  return found;
}
