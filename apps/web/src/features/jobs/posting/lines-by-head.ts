import type { DraftLine } from './draft';

/** Lines per head count as often as heads are expected: they follow the number of people by themselves. */
export function followHeadCount(lines: readonly DraftLine[], headCount: number | null): DraftLine[] {
  if (headCount === null || headCount < 1) return [...lines];
  return lines.map((line) => (line.basis === 'PER_HEAD' ? { ...line, quantity: headCount } : line));
}

/** What a line by the head is counted in, as templates and people write it. */
const HEADS = new Set(['person', 'persons', 'people', 'guest', 'guests', 'head', 'heads']);

/** The lines that are counted by the head and say another number of people than the job does. */
export function linesForOthers(lines: readonly DraftLine[], headCount: number | null): DraftLine[] {
  if (headCount === null || headCount < 1) return [];
  return lines.filter(({ unit, quantity, basis }) => {
    return basis !== 'PER_HEAD' && HEADS.has(unit.trim().toLowerCase()) && quantity !== null && quantity !== headCount;
  });
}

/** The same lines for this many people; all others as they are. */
export function linesFor(lines: readonly DraftLine[], headCount: number): DraftLine[] {
  const others = new Set(linesForOthers(lines, headCount));
  return lines.map((line) => (others.has(line) ? { ...line, quantity: headCount } : line));
}
