import { useRef, useState } from 'react';
import { type Draft, type DraftLine, type DraftPromise, newOwnLine, newPromise } from './draft';

/** The draft on this page and everything that can be done to it. `onChange` hears of every change. */
export function useDraft(initial: () => Draft, onChange: (draft: Draft) => void) {
  const [draft, setDraft] = useState(initial);
  const latest = useRef(draft);
  const change = (next: Partial<Draft>) => {
    latest.current = { ...latest.current, ...next };
    setDraft(latest.current);
    onChange(latest.current);
  };
  const changeLines = (of: (lines: readonly DraftLine[]) => readonly DraftLine[]) =>
    change({ lines: of(latest.current.lines) });
  const changePromises = (of: (promises: readonly DraftPromise[]) => readonly DraftPromise[]) =>
    change({ promises: of(latest.current.promises) });
  return {
    draft,
    /** Changes the pitch, or puts another draft in the place of this one. */
    change,
    changeLine: (key: string, part: Partial<DraftLine>) => changeLines((lines) => changed(lines, key, part)),
    /** Adds a line of the bidder's own, or one that was removed. */
    addLine: (line: DraftLine = newOwnLine()) => changeLines((lines) => [...lines, line]),
    removeLine: (key: string) => changeLines((lines) => lines.filter((line) => line.key !== key)),
    /** Puts prices into consecutive lines; null leaves a line as it is. What is given a price is priced. */
    fillPrices: (from: number, prices: readonly (number | null)[]) =>
      changeLines((lines) => lines.map((line, index) => priced(line, prices[index - from] ?? null))),
    changePromise: (key: string, part: Partial<DraftPromise>) =>
      changePromises((promises) => changed(promises, key, part)),
    addPromise: (promise: DraftPromise = newPromise()) => changePromises((promises) => [...promises, promise]),
    removePromise: (key: string) => changePromises((promises) => promises.filter((promise) => promise.key !== key)),
  };
}

export type DraftHandle = ReturnType<typeof useDraft>;

function changed<Row extends { key: string }>(rows: readonly Row[], key: string, part: Partial<Row>): Row[] {
  return rows.map((row) => (row.key === key ? { ...row, ...part } : row));
}

function priced(line: DraftLine, unitPrice: number | null): DraftLine {
  return unitPrice === null ? line : { ...line, answer: 'priced', unitPrice };
}
