/**
 * Notes that those who judge write to each other beside a proposal. Colleagues are mentioned by an @ and their name, and
 * hear of it; a bidder never reads any of it.
 */

/** Longest note. */
export const NOTE_LIMIT = 2000;

/** Somebody who can be mentioned. */
export interface Mentionable {
  id: string;
  name: string;
}

/** The ids of everybody whose name stands behind an @ in these words; of two names that both fit, the longer one counts. */
export function mentionedIn(words: string, people: readonly Mentionable[]): string[] {
  const text = words.toLowerCase();
  const longestFirst = people.toSorted((a, b) => b.name.length - a.name.length);
  const taken = new Set<number>();
  const found = new Set<string>();
  for (const { id, name } of longestFirst) {
    for (const at of placesOf(`@${name.trim().toLowerCase()}`, text)) {
      if (taken.has(at)) continue;
      taken.add(at);
      found.add(id);
    }
  }
  return people.filter(({ id }) => found.has(id)).map(({ id }) => id);
}

/** Where a name stands as a whole: not as the beginning of a longer word. */
function placesOf(name: string, text: string): number[] {
  const places: number[] = [];
  if (name.length < 2) return places;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/^[\p{L}\p{N}]/u.test(text.slice(at + name.length))) places.push(at);
  }
  return places;
}

/** What stands between the last @ and the cursor, while a name is being typed. Null when none is. */
export function nameBeingTyped(before: string): string | null {
  const match = /(?:^|\s)@([\p{L}\p{N} .'’-]{0,40})$/u.exec(before);
  return match?.[1] ?? null;
}
