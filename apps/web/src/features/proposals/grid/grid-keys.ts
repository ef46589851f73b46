import type { GridAction } from './grid-state';

export interface PressedKey {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** What a key does: an action of the grid, or one that needs more than the key to be done. */
export type KeyMeaning = GridAction | 'add' | null;

/** What a key means while one goes from cell to cell. Null leaves it to the browser: Tab leaves the grid. */
export function meaningOf({ key, ctrlKey, metaKey, shiftKey, altKey }: PressedKey): KeyMeaning {
  const isCommand = ctrlKey || metaKey;
  if (altKey) return null;
  if (isCommand && key === 'Enter') return 'add';
  if (isCommand && /^[a-z]$/i.test(key)) return commandOf(key.toLowerCase(), shiftKey);
  if (/^(Arrow|Home$|End$|Page)/.test(key)) return { type: 'move', key, isFar: isCommand, isMarking: shiftKey };
  if (key === 'F2' || key === 'Enter') return { type: 'edit', text: null };
  if (key === 'Escape') return { type: 'cancel' };
  if (key === 'Delete' || key === 'Backspace') return isCommand ? { type: 'remove' } : { type: 'clear' };
  // A key of its own, or one that an input method begins to write with.
  const isTyping = !isCommand && ([...key].length === 1 || key === 'Process' || key === 'Dead');
  return isTyping ? { type: 'edit', text: '' } : null;
}

function commandOf(key: string, isShifted: boolean): KeyMeaning {
  if (key === 'z') return { type: isShifted ? 'redo' : 'undo' };
  if (key === 'y') return { type: 'redo' };
  return key === 'a' ? { type: 'markAll' } : null;
}
