import type { DraftLine } from './grid-line';

/* What was done to the lines and can be taken back: line by line and field by field, so that taking back a step leaves
   alone what a colleague has changed in the meantime. */

interface Change {
  key: string;
  /** Null: it was added. */
  before: DraftLine | null;
  /** Null: it was removed. */
  after: DraftLine | null;
  /** Where it stood. */
  place: number;
}

type Step = readonly Change[];

export interface GridHistory {
  past: readonly Step[];
  future: readonly Step[];
}

export const NO_HISTORY: GridHistory = { past: [], future: [] };

const MOST_STEPS = 100;

/** Notes what was done. Nothing done is no step. */
export function noted(history: GridHistory, before: readonly DraftLine[], after: readonly DraftLine[]): GridHistory {
  const step = changesBetween(before, after);
  return step.length === 0 ? history : { past: [...history.past.slice(1 - MOST_STEPS), step], future: [] };
}

/** Takes back the last step. Null when there is none. */
export function undone({ past, future }: GridHistory, lines: readonly DraftLine[]) {
  const step = past.at(-1);
  if (step === undefined) return null;
  return { lines: applied(step.map(reversed), lines), history: { past: past.slice(0, -1), future: [...future, step] } };
}

/** Does again what was taken back. Null when there is nothing. */
export function redone({ past, future }: GridHistory, lines: readonly DraftLine[]) {
  const step = future.at(-1);
  if (step === undefined) return null;
  return { lines: applied(step, lines), history: { past: [...past, step], future: future.slice(0, -1) } };
}

function changesBetween(before: readonly DraftLine[], after: readonly DraftLine[]): Change[] {
  const known = new Map(before.map((line) => [line.key, line]));
  const kept = new Set(after.map(({ key }) => key));
  const changed = after.flatMap((line, place): Change[] => {
    const old = known.get(line.key) ?? null;
    return old === line ? [] : [{ key: line.key, before: old, after: line, place }];
  });
  const removed = before.flatMap((line, place): Change[] =>
    kept.has(line.key) ? [] : [{ key: line.key, before: line, after: null, place }],
  );
  return [...changed, ...removed];
}

const reversed = ({ before, after, ...change }: Change): Change => ({ ...change, before: after, after: before });

function applied(step: Step, lines: readonly DraftLine[]): DraftLine[] {
  const changes = new Map(step.map((change) => [change.key, change]));
  const next = lines.flatMap((line) => {
    const change = changes.get(line.key);
    if (change === undefined || change.before === null) return [line];
    return change.after === null ? [] : [withFields(line, change.before, change.after)];
  });
  for (const { key, before, after, place } of step) {
    if (before === null && after !== null && !next.some((line) => line.key === key)) next.splice(place, 0, after);
  }
  return next;
}

/** The line with the fields that differ between two of its states, and nothing else changed. */
function withFields(line: DraftLine, before: DraftLine, after: DraftLine): DraftLine {
  const fields = Object.keys(after) as (keyof DraftLine)[];
  const part = Object.fromEntries(
    fields.filter((field) => before[field] !== after[field]).map((field) => [field, after[field]]),
  );
  return { ...line, ...part };
}
