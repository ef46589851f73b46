import { isId } from '../../graphql/is-id';

/** What the address of the directory says. */
export interface DirectorySearch {
  words?: string;
  category?: string;
}

/** Reads the address; whatever it does not know is left out. */
export function readDirectorySearch(search: Record<string, unknown>): DirectorySearch {
  const found: DirectorySearch = {};
  if (typeof search.words === 'string' && search.words.trim() !== '') found.words = search.words.slice(0, 200);
  if (isId(search.category)) found.category = search.category;
  return found;
}
