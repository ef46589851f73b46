/** A cell by its row and its column, counted from 0. */
export interface Place {
  row: number;
  column: number;
}

/** Cells from one corner to the other. */
export interface Area {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** How many rows Page Up and Page Down go. */
const PAGE = 10;

/** Where a key leads. Null for a key that leads nowhere. */
export function placeAfter(key: string, isFar: boolean, from: Place, rows: number, columns: number): Place | null {
  const last = { row: rows - 1, column: columns - 1 };
  switch (key) {
    case 'ArrowUp':
      return within({ ...from, row: isFar ? 0 : from.row - 1 }, last);
    case 'ArrowDown':
      return within({ ...from, row: isFar ? last.row : from.row + 1 }, last);
    case 'ArrowLeft':
      return within({ ...from, column: isFar ? 0 : from.column - 1 }, last);
    case 'ArrowRight':
      return within({ ...from, column: isFar ? last.column : from.column + 1 }, last);
    case 'Home':
      return { row: isFar ? 0 : from.row, column: 0 };
    case 'End':
      return { row: isFar ? last.row : from.row, column: last.column };
    case 'PageUp':
      return within({ ...from, row: from.row - PAGE }, last);
    case 'PageDown':
      return within({ ...from, row: from.row + PAGE }, last);
    default:
      return null;
  }
}

/** The nearest place inside the grid. */
export function within({ row, column }: Place, last: Place): Place {
  return { row: Math.min(Math.max(row, 0), last.row), column: Math.min(Math.max(column, 0), last.column) };
}

/** The cells between two corners. */
export function areaOf(one: Place, other: Place): Area {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  };
}

/** Whether it is a single cell. */
export const isOneCell = ({ top, bottom, left, right }: Area) => top === bottom && left === right;
