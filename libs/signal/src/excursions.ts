// Evidence that is let run on after it passed the limit, as it is drawn: one alarm lasts until its evidence has run out.

/** One time in which the evidence stood above the limit at least once between two zeros. Positions of contests. */
export interface Excursion {
  /** Where the limit was passed first. */
  at: number;
  /** Where the change probably began: right after the last zero before. */
  began: number;
  /** Whether the evidence has run out since. */
  isOver: boolean;
}

/**
 * The alarms in a path of evidence without a limit (`cusum` with its default). The first of them is the alarm that `cusum`
 * raises with the limit; from there on `cusum` starts again from zero, while this waits for a zero.
 */
export function excursions(values: ArrayLike<number>, limit: number): Excursion[] {
  const found: Excursion[] = [];
  let began = 0;
  let open: Excursion | null = null;
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    if (value > limit && open === null) {
      open = { at, began, isOver: false };
      found.push(open);
    }
    if (value > 0) continue;
    began = at + 1;
    if (open !== null) open.isOver = true;
    open = null;
  }
  return found;
}
