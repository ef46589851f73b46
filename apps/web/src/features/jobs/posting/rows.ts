/** The rows with one of them moved up (-1) or down (1); at the end of the list it stays. */
export function moved<Row>(rows: readonly Row[], place: number, by: -1 | 1): Row[] {
  const target = place + by;
  if (target < 0 || target >= rows.length) return [...rows];
  const next = [...rows];
  [next[place], next[target]] = [next[target] as Row, next[place] as Row];
  return next;
}

/** Focuses a field that the next drawing of the page will bring. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
