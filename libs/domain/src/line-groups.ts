/**
 * Lines in their groups: a price sheet of sixty lines is read group by group.
 */

/** Lines of one group, in their order. */
export interface LineGroup<Line> {
  /** Empty for lines that belong to none. */
  group: string;
  lines: Line[];
}

/** The groups in the order in which each first appears; names differ by more than capitals and spaces at their ends. */
export function inGroups<Line extends { group: string }>(lines: readonly Line[]): LineGroup<Line>[] {
  const groups = new Map<string, LineGroup<Line>>();
  for (const line of lines) {
    const key = line.group.trim().toLowerCase();
    const known = groups.get(key) ?? { group: line.group.trim(), lines: [] };
    known.lines.push(line);
    groups.set(key, known);
  }
  return [...groups.values()];
}
