import { tidy } from './contest-cells.js';
import { groupedBy } from './grouped-by.js';

/** Who asked: a key within the dataset, empty when the file does not say, and a name to show. */
export interface Requester {
  key: string;
  name: string;
}

export type RequesterOf = (written: string) => Requester;

/** Somebody of this company, as an own past may name them: by mail or by name. */
export interface KnownPerson {
  id: string;
  name: string;
  email: string;
}

/** Requesters of another market: their names are all there is to know them by. */
export const requesterByName: RequesterOf = (written) => ({ key: keyOf(written), name: written });

/**
 * Requesters of our own past. Whoever is here by mail, or by a name that only one person has, is that person; others are kept
 * by the name they had.
 */
export function requestersAmong(people: readonly KnownPerson[]): RequesterOf {
  const byMail = new Map(people.map((person) => [keyOf(person.email), person]));
  const named = groupedBy(people, (person) => keyOf(person.name));
  return (written) => {
    const key = keyOf(written);
    const [only, ...others] = named.get(key) ?? [];
    const person = byMail.get(key) ?? (others.length === 0 ? only : undefined);
    if (person !== undefined) return { key: person.id, name: person.name };
    return { key: key === '' ? '' : `past:${key}`, name: written };
  };
}

function keyOf(written: string): string {
  return tidy(written).toLowerCase();
}
