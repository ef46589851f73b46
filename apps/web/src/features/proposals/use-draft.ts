import { useState } from 'react';
import { type Draft, type DraftLine, type DraftPromise, newOwnLine, newPromise } from './draft';

/** The draft on this page and everything that can be done to it. `onChange` hears of every change. */
export function useDraft(initial: () => Draft, onChange: (draft: Draft) => void) {
  const [draft, setDraft] = useState(initial);
  const put = (next: Draft) => {
    setDraft(next);
    onChange(next);
  };
  return {
    draft,
    /** Puts another draft in the place of this one. */
    put,
    setPitch: (pitch: string) => put({ ...draft, pitch }),
    changeLine: (key: string, part: Partial<DraftLine>) => put({ ...draft, lines: changed(draft.lines, key, part) }),
    addLine: () => {
      const line = newOwnLine();
      put({ ...draft, lines: [...draft.lines, line] });
      return line.key;
    },
    removeLine: (key: string) => put({ ...draft, lines: draft.lines.filter((line) => line.key !== key) }),
    /** Puts prices into consecutive lines; a line that is given a price is priced. */
    fillPrices: (from: number, prices: readonly number[]) => {
      const lines = draft.lines.map((line, index): DraftLine => {
        const unitPrice = prices[index - from];
        return unitPrice === undefined ? line : { ...line, answer: 'priced', unitPrice };
      });
      put({ ...draft, lines });
    },
    changePromise: (key: string, part: Partial<DraftPromise>) =>
      put({ ...draft, promises: changed(draft.promises, key, part) }),
    addPromise: () => {
      const promise = newPromise();
      put({ ...draft, promises: [...draft.promises, promise] });
      return promise.key;
    },
    removePromise: (key: string) => put({ ...draft, promises: draft.promises.filter((promise) => promise.key !== key) }),
  };
}

export type DraftHandle = ReturnType<typeof useDraft>;

function changed<Row extends { key: string }>(rows: readonly Row[], key: string, part: Partial<Row>): Row[] {
  return rows.map((row) => (row.key === key ? { ...row, ...part } : row));
}
