import { useRef, useState } from 'react';
import type { Draft, Keyed } from './draft';
import { newPromise } from './draft-rows';
import type { DraftLine } from './grid/grid-line';

/** The lists of a draft whose rows come and go. */
type Lists = Pick<Draft, 'promises' | 'team' | 'references' | 'variants'>;
type RowOf<Name extends keyof Lists> = Lists[Name][number];

/** The draft on this page and everything that can be done to it. `onChange` hears of every change. */
export function useDraft(initial: () => Draft, onChange: (draft: Draft) => void) {
  const [draft, setDraft] = useState(initial);
  const latest = useRef(draft);
  const show = (next: Partial<Draft>) => {
    latest.current = { ...latest.current, ...next };
    setDraft(latest.current);
  };
  const change = (next: Partial<Draft>) => {
    show(next);
    onChange(latest.current);
  };
  const changeRow = <Name extends keyof Lists>(list: Name, key: string, part: Partial<RowOf<Name>>) =>
    change({ [list]: changed<RowOf<Name>>(latest.current[list] as readonly RowOf<Name>[], key, part) });
  const addRow = <Name extends keyof Lists>(list: Name, row: RowOf<Name>) =>
    change({ [list]: [...latest.current[list], row] });
  const removeRow = (list: keyof Lists, key: string) =>
    change({ [list]: latest.current[list].filter((row: Keyed) => row.key !== key) });
  return {
    draft,
    now: () => latest.current,
    /** Shows what the server has: nothing to save. */
    show,
    change,
    changeLine: (key: string, part: Partial<DraftLine>) => change({ lines: changed(latest.current.lines, key, part) }),
    addLine: (line: DraftLine) => change({ lines: [...latest.current.lines, line] }),
    removeLine: (key: string) => change({ lines: latest.current.lines.filter((line) => line.key !== key) }),
    changeRow,
    addRow,
    removeRow,
    changePromise: (key: string, part: Partial<RowOf<'promises'>>) => changeRow('promises', key, part),
    addPromise: (promise = newPromise()) => addRow('promises', promise),
    removePromise: (key: string) => removeRow('promises', key),
  };
}

export type DraftHandle = ReturnType<typeof useDraft>;

function changed<Row extends Keyed>(rows: readonly Row[], key: string, part: Partial<Row>): Row[] {
  return rows.map((row) => (row.key === key ? { ...row, ...part } : row));
}
