import type { Cell } from './compare-row';

/* What differs between proposals, and which of the differing cells the highlighter goes to. */

/** What a cell says, so that two can be told equal. Details count: the same sum at another unit price is not the same. */
function said(cell: Cell): string {
  const { mark: _mark, ...rest } = cell;
  return JSON.stringify(rest);
}

/** Whether at least two proposals stand here and all say the same. */
export function areEqual(cells: readonly Cell[]): boolean {
  const own = cells.filter(({ kind }) => kind !== 'same');
  return own.length > 1 && new Set(own.map(said)).size === 1;
}

/** Puts a mark on the lowest amounts, where amounts differ: the lowest of these, or one that stands in no cell here. */
export function markLowest(
  cells: readonly Cell[],
  mark: 'always' | 'difference',
  lowestOfAll: number | null = null,
): Cell[] {
  const amounts = cells.map(amountIn).filter((amount) => amount !== null);
  const lowest = Math.min(...amounts, lowestOfAll ?? Number.POSITIVE_INFINITY);
  if (amounts.every((amount) => amount === lowest)) return [...cells];
  return cells.map((cell): Cell => {
    const isSum = cell.kind === 'total' || cell.kind === 'amount';
    return isSum && cell.mark === null && cell.amount === lowest ? { ...cell, mark } : cell;
  });
}

function amountIn(cell: Cell): number | null {
  return cell.kind === 'total' || cell.kind === 'amount' ? cell.amount : null;
}

/** What a cell mainly says: two promises with one target and another remedy do not stand out from each other. */
function saidMainly(cell: Cell): string {
  return cell.kind === 'words' ? JSON.stringify(cell.entries.map(({ main }) => main)) : said(cell);
}

/**
 * Marks the cells that stand out from what most say. Where several answers are equally common, the strongest of them is
 * taken for the usual one; where strength cannot be told, all of them differ and all are marked. A proposal that says
 * nothing here does not take part.
 */
export function markOddOnes(cells: readonly Cell[], strengths: readonly (number | null)[]): Cell[] {
  const spoken = cells.filter(isSpoken).map(saidMainly);
  const counts = new Map<string, number>();
  for (const words of spoken) counts.set(words, (counts.get(words) ?? 0) + 1);
  if (counts.size < 2) return [...cells];
  const most = Math.max(...counts.values());
  const usual = [...counts.keys()].filter((words) => counts.get(words) === most);
  const norm = usual.length === 1 ? usual[0] : strongest(usual, cells, strengths);
  return cells.map((cell): Cell => {
    if (!isSpoken(cell) || saidMainly(cell) === norm) return cell;
    return { ...cell, mark: 'difference' } as Cell;
  });
}

type SpokenCell = Exclude<Cell, { kind: 'none' | 'same' }>;

function isSpoken(cell: Cell): cell is SpokenCell {
  return cell.kind !== 'none' && cell.kind !== 'same';
}

/** The answer with the greatest strength. Undefined when one of them has none to compare. */
function strongest(
  answers: readonly string[],
  cells: readonly Cell[],
  strengths: readonly (number | null)[],
): string | undefined {
  const ranked = answers.map((answer) => {
    return { answer, strength: strengths[cells.findIndex((cell) => saidMainly(cell) === answer)] ?? null };
  });
  if (ranked.some(({ strength }) => strength === null)) return undefined;
  return ranked.toSorted((a, b) => Number(b.strength) - Number(a.strength))[0]?.answer;
}
