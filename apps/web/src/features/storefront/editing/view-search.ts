/** What the address of one's own storefront says: written, or looked at. */
export interface ViewSearch {
  view?: 'preview';
}

/** Reads the address; whatever it does not know is left out. */
export function readViewSearch(search: Record<string, unknown>): ViewSearch {
  return search.view === 'preview' ? { view: 'preview' } : {};
}
