import { splitSmallCells, WINS_TO_LEAVE_LEADERSHIP } from '@bidwell/signal/minimum';

/** A bidder, or a time, that was chosen so often of so many, and by lot would have been. */
export interface CountedCell {
  name: string;
  n: number;
  wins: number;
  /** Wins by lot, or at par. */
  expected: number;
  /** Null where nobody knows. */
  requesters: number | null;
}

interface Merged<Cell> {
  /** Those shown as they are, in the order given. */
  apart: Cell[];
  /** All others as one. Null when there is none, or they may not even be shown together. */
  others: { n: number; wins: number; expected: number; names: number } | null;
  /** Says what was done, for the reader; empty when nothing was. */
  words: string;
}

/** Cells that few wins or a single requester stand behind leave leadership only together. */
export function mergedCells<Cell extends CountedCell>(cells: readonly Cell[], thing: string): Merged<Cell> {
  const { apart, merged } = splitSmallCells(cells);
  if (merged.length === 0) return { apart, others: null, words: '' };
  const sum = (of: (cell: Cell) => number) => merged.reduce((all, cell) => all + of(cell), 0);
  const others = {
    n: sum((cell) => cell.n),
    wins: sum((cell) => cell.wins),
    expected: sum((cell) => cell.expected),
    names: merged.length,
  };
  const why = `fewer than ${WINS_TO_LEAVE_LEADERSHIP} wins, or one requester only, behind them`;
  if (merged.length > 1 && others.wins >= WINS_TO_LEAVE_LEADERSHIP)
    return {
      apart,
      others,
      words: `${others.names} ${thing} are merged into one line: ${why}, or needed to hide those.`,
    };
  return {
    apart,
    others: null,
    words: `Left out: ${merged.length === 1 ? `one of the ${thing}` : `${merged.length} ${thing}`}, with ${why}.`,
  };
}
