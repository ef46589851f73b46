import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { HomeMark } from '../../../graphql/generated/graphql';
import { useShortcut } from '../../../ui/shortcuts';

const ROW = '[data-row]';

const rowsIn = (list: HTMLElement | null) => [...(list?.querySelectorAll<HTMLElement>(ROW) ?? [])];
const focusRow = (row: HTMLElement | undefined) => row?.querySelector<HTMLElement>('a, button')?.focus();

/** Where the focus is among the rows; -1 outside them. */
const placeIn = (rows: readonly HTMLElement[]) => rows.findIndex((row) => row.contains(document.activeElement));

/** J and K move from row to row, Enter opens; E, S and M put away the row with the focus, which goes to the next one. */
export function useRowKeys(list: RefObject<HTMLElement | null>, put: (key: string, mark: HomeMark) => void): void {
  const move = (by: 1 | -1) => () => {
    const rows = rowsIn(list.current);
    const place = placeIn(rows);
    focusRow(rows[place === -1 ? 0 : Math.min(Math.max(place + by, 0), rows.length - 1)]);
  };
  const putFocused = (mark: HomeMark) => () => {
    const rows = rowsIn(list.current);
    const place = placeIn(rows);
    const key = rows[place]?.dataset.row;
    if (key === undefined) return move(1)();
    flushSync(() => put(key, mark));
    focusNear(list.current, place);
  };
  useShortcut('j', 'Next row', move(1));
  useShortcut('k', 'Row before', move(-1));
  useShortcut('e', 'Done with this row', putFocused('DONE'));
  useShortcut('s', 'Save this row for later', putFocused('SAVED'));
  useShortcut('m', 'Mute this row', putFocused('MUTED'));
}

/** The row that stands now where another stood, or the heading when none is left: the focus is never lost. */
export function focusNear(list: HTMLElement | null, place: number): void {
  const rows = rowsIn(list);
  if (rows.length > 0) return focusRow(rows[Math.min(place, rows.length - 1)]);
  document.querySelector<HTMLElement>('h1')?.focus();
}
