/*
 * Rows stay where they are while somebody reads them. What the server says since is counted, and shown when asked for; what
 * is over meanwhile stays in its place and says so.
 */

/** A row, as far as holding it goes. */
export interface HeldRow {
  key: string;
  text: string;
  due: string | null;
}

export interface News {
  /** Rows that are not shown yet. */
  added: number;
  /** Shown rows that say something else by now. */
  changed: number;
  /** Shown rows that are over. */
  over: ReadonlySet<string>;
}

/** What the latest rows bring to those shown. `touched` were put away or taken out here: those are no news. */
export function newsOf(shown: readonly HeldRow[], latest: readonly HeldRow[], touched: ReadonlySet<string>): News {
  const known = new Map(shown.map((row) => [row.key, row]));
  const still = new Set(latest.map(({ key }) => key));
  const isNew = ({ key }: HeldRow) => !known.has(key) && !touched.has(key);
  const saysElse = (row: HeldRow) => {
    const before = known.get(row.key);
    return before !== undefined && (before.text !== row.text || before.due !== row.due);
  };
  return {
    added: latest.filter(isNew).length,
    changed: latest.filter(saysElse).length,
    over: new Set(shown.map(({ key }) => key).filter((key) => !still.has(key) && !touched.has(key))),
  };
}

/** "2 new", "1 over"; "3 changes" where they are of several kinds; nothing where there is no news. Short: it stands beside a heading. */
export function newsWords({ added, changed, over }: News): string {
  const kinds = [
    { count: added, words: `${added} new` },
    { count: changed, words: `${changed} changed` },
    { count: over.size, words: `${over.size} over` },
  ].filter(({ count }) => count > 0);
  if (kinds.length < 2) return kinds[0]?.words ?? '';
  return `${kinds.reduce((sum, { count }) => sum + count, 0)} changes`;
}
