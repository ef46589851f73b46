import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { Direction } from './grid-state';
import styles from './grid.module.css';

export interface CellEditorProps {
  /** "Unit price for Venue": cells have no label of their own while they are written in. */
  label: string;
  /** What stands there. */
  value: string;
  /** What to begin with instead. Null begins with what stands there. */
  text: string | null;
  /** Several lines may be written: Alt and Enter begins one. */
  isLong: boolean;
  onCommit: (text: string, next: Direction) => void;
  onCancel: () => void;
}

/** Writes in a cell. Enter and Tab keep what is written and go on, Escape gives it up, leaving the cell keeps it. */
export function CellEditor({ label, value, text, isLong, onCommit, onCancel }: CellEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const isDone = useRef(false);
  const commit = (next: Direction) => {
    if (isDone.current) return;
    isDone.current = true;
    onCommit(field.current?.value ?? value, next);
  };
  useLayoutEffect(() => {
    const element = field.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
    const keep = () => document.hidden && commit('stay');
    document.addEventListener('visibilitychange', keep);
    return () => document.removeEventListener('visibilitychange', keep);
    // Once, when the cell is entered.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // Adding a line is the grid's: what is written here is kept first.
    if (isAdding(event)) return commit('stay');
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && event.altKey && isLong) return breakLine(event);
    const next = directionOf(event);
    if (next === null && event.key !== 'Escape') return;
    event.preventDefault();
    if (next !== null) return commit(next);
    isDone.current = true;
    onCancel();
  };
  return (
    <textarea
      ref={field}
      className={styles.input}
      aria-label={label}
      rows={Math.min(6, (text ?? value).split('\n').length)}
      autoComplete="off"
      spellCheck={isLong}
      defaultValue={text ?? value}
      onKeyDown={press}
      onBlur={() => commit('stay')}
    />
  );
}

/** Ctrl and Enter, or the same on a Mac. */
export const isAdding = ({ key, ctrlKey, metaKey }: KeyboardEvent) => key === 'Enter' && (ctrlKey || metaKey);

/** Where a key that ends the writing leads. Null for every other key. */
export function directionOf({ key, shiftKey }: KeyboardEvent): Direction | null {
  if (key === 'Enter') return shiftKey ? 'up' : 'down';
  if (key === 'Tab') return shiftKey ? 'left' : 'right';
  return null;
}

function breakLine(event: KeyboardEvent<HTMLTextAreaElement>): void {
  event.preventDefault();
  const field = event.currentTarget;
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
  field.rows = Math.min(6, field.value.split('\n').length);
}
