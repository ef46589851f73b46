import { useEffect, useEffectEvent } from 'react';

export interface Shortcut {
  /** As pressed, one key or two in a row: "c", "g h", "?". */
  keys: string;
  /** What it does, for the list: "Post a job". */
  words: string;
  run: () => void;
}

const OFF_KEY = 'bidwell:shortcuts-off';
const FIRST_KEY_LIFE = 1200;
const registered = new Set<Shortcut>();
let firstKey = '';
let firstKeyAt = 0;

export const areShortcutsOn = () => localStorage.getItem(OFF_KEY) === null;

export function turnShortcuts(isOn: boolean): void {
  if (isOn) localStorage.removeItem(OFF_KEY);
  else localStorage.setItem(OFF_KEY, '1');
}

/** What this page understands now, for the list behind `?`. */
export function activeShortcuts(): Shortcut[] {
  return [...registered];
}

/** Makes keys do something while the component is shown. They never fire while typing, in a dialog or with a modifier. */
export function useShortcut(keys: string, words: string, run: () => void): void {
  const runNow = useEffectEvent(run);
  useEffect(() => {
    const shortcut: Shortcut = { keys, words, run: () => runNow() };
    registered.add(shortcut);
    return () => {
      registered.delete(shortcut);
    };
  }, [keys, words]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // In the cell of a grid a letter begins to write, before there is a field.
  if (target.closest('[role="grid"]')) return true;
  return target.isContentEditable || target.matches('input, textarea, select, [role="menuitem"], [role="option"]');
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.repeat) return;
  if (isTyping(event.target) || document.querySelector('[role="dialog"], [role="menu"]')) return;
  const key = event.key.toLowerCase();
  if (!areShortcutsOn() && key !== '?') return;
  const pressed = Date.now() - firstKeyAt < FIRST_KEY_LIFE ? `${firstKey} ${key}` : key;
  const found = [...registered].find((shortcut) => shortcut.keys === pressed || shortcut.keys === key);
  firstKey = key;
  firstKeyAt = found ? 0 : Date.now();
  if (!found) return;
  event.preventDefault();
  found.run();
}

/** Starts listening; the shell does so once. */
export function listenForShortcuts(): () => void {
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}
