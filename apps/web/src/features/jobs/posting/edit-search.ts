/** The two sides of a draft's page: writing it, and checking what bidders will see. */
export interface EditSearch {
  view?: 'check';
}

export function readEditSearch(search: Record<string, unknown>): EditSearch {
  return search.view === 'check' ? { view: 'check' } : {};
}
