import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { GridColumn } from './grid-columns';
import { NO_HISTORY } from './grid-history';
import type { DraftLine } from './grid-line';
import { type GridAction, gridAfter, type GridPlaceTerms, type GridState } from './grid-state';

interface LineGridHold {
  lines: readonly DraftLine[];
  columns: readonly GridColumn[];
  terms: GridPlaceTerms;
  onLines: (lines: readonly DraftLine[]) => void;
}

/** Holds the grid of one sheet. The lines themselves belong to the draft; here is what one does with them. */
export function useLineGrid({ lines, columns, terms, onLines }: LineGridHold) {
  const [view, setView] = useState<Omit<GridState, 'lines' | 'columns'>>(() => ({
    cursor: { row: 0, column: columns.indexOf('unitPrice') },
    anchor: null,
    editing: null,
    history: NO_HISTORY,
  }));
  const table = useRef<HTMLTableElement>(null);
  const wantsFocus = useRef(false);
  // Two actions of one event, such as leaving a cell by pressing another, build on each other.
  const latest = useRef<GridState>({ ...view, lines, columns });
  useLayoutEffect(() => {
    latest.current = { ...latest.current, lines, columns };
  }, [lines, columns]);
  const act = (action: GridAction, isFocusing = true) => {
    const before = latest.current;
    const after = gridAfter(before, action, terms);
    if (after === before) return;
    latest.current = after;
    wantsFocus.current ||= isFocusing;
    const { lines: next, columns: _columns, ...rest } = after;
    setView(rest);
    if (next !== before.lines) onLines(next);
  };
  const acting = useRef(act);
  useLayoutEffect(() => {
    acting.current = act;
  });
  // One and the same for as long as the page lives, so that no row is drawn anew for it.
  const dispatch = useCallback<typeof act>((action, isFocusing) => acting.current(action, isFocusing), []);
  useLayoutEffect(() => {
    if (!wantsFocus.current || view.editing !== null) return;
    wantsFocus.current = false;
    table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [view]);
  const state = useMemo(() => ({ ...view, lines, columns }), [view, lines, columns]);
  const now = useCallback(() => latest.current, []);
  return { state, table, dispatch, now };
}

export type LineGridHandle = ReturnType<typeof useLineGrid>;
