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

/** Lines that stand under one heading, and the part that all of them belong to; null when they differ. */
export interface GroupOfLines {
  group: string;
  count: number;
  lot: number | null;
}

/** The groups of the lines, in their order, where there are several to tell apart. */
export function groupsOf(lines: readonly DraftLine[]): GroupOfLines[] {
  const names = [...new Set(lines.map(({ group }) => group.trim()))].filter((group) => group !== '');
  if (names.length < 2) return [];
  return names.map((group) => {
    const members = lines.filter((line) => line.group.trim() === group);
    const [first] = members;
    const isOne = members.every((line) => line.lot === first?.lot);
    return { group, count: members.length, lot: isOne ? (first?.lot ?? null) : null };
  });
}

/** The lines with a whole group put into one part. */
export function putGroup(lines: readonly DraftLine[], group: string, lot: number): DraftLine[] {
  return lines.map((line) => (line.group.trim() === group ? { ...line, lot } : line));
}
