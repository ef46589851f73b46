import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { directionOf, isAdding } from './cell-editor';
import type { Direction } from './grid-state';
import styles from './grid.module.css';

interface CellChooserProps {
  label: string;
  value: string;
  choices: readonly string[];
  /** A choice counts as it is made, for whoever chooses with a pointer. */
  onChoose: (choice: string) => void;
  onCommit: (choice: string, next: Direction) => void;
  onCancel: () => void;
}

/** Chooses in a cell, from the browser's own list. */
export function CellChooser({ label, value, choices, onChoose, onCommit, onCancel }: CellChooserProps) {
  const field = useRef<HTMLSelectElement>(null);
  const isDone = useRef(false);
  useLayoutEffect(() => field.current?.focus(), []);
  const commit = (next: Direction) => {
    if (isDone.current) return;
    isDone.current = true;
    onCommit(field.current?.value ?? value, next);
  };
  const press = (event: KeyboardEvent<HTMLSelectElement>) => {
    if (isAdding(event)) return commit('stay');
    event.stopPropagation();
    const next = directionOf(event);
    if (next === null && event.key !== 'Escape') return;
    event.preventDefault();
    if (next !== null) return commit(next);
    isDone.current = true;
    onChoose(value);
    onCancel();
  };
  return (
    <select
      ref={field}
      className={styles.input}
      aria-label={label}
      defaultValue={choices.includes(value) ? value : ''}
      onKeyDown={press}
      onChange={(event) => onChoose(event.target.value)}
      onBlur={() => commit('stay')}
    >
      {!choices.includes(value) && <option value="">Choose one</option>}
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice === '' ? 'No' : choice}
        </option>
      ))}
    </select>
  );
}
