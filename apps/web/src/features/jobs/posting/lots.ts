import type { Draft, DraftLine, DraftLot } from './draft';

type InParts = Pick<Draft, 'lots' | 'lines'>;

/** A part as it begins: of the job's own category. */
export function emptyLot(categoryId: string): DraftLot {
  return { key: crypto.randomUUID(), title: '', categoryId };
}

/** The job in two parts; every line stands in the first until somebody moves it. */
export function split(lines: readonly DraftLine[], categoryId: string): InParts {
  return {
    lots: [emptyLot(categoryId), emptyLot(categoryId)],
    lines: lines.map((line) => ({ ...line, lot: 0 })),
  };
}

/** The parts without one of them. Its lines belong to none; without any part the job is one again. */
export function withoutLot({ lots, lines }: InParts, place: number): InParts {
  const left = lots.filter((_, index) => index !== place);
  const moved = (lot: number | null) => {
    if (lot === null || lot === place || left.length === 0) return null;
    return lot > place ? lot - 1 : lot;
  };
  return { lots: left, lines: lines.map((line) => ({ ...line, lot: moved(line.lot ?? null) })) };
}
