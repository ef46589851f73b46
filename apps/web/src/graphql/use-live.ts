import { useEffect } from 'react';
import { onTick } from './live';

/** How often it is looked whether somebody who types is done. */
const AGAIN = 500;

const FIELDS = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]';

/** Somebody types, or answers in a dialog: nothing on the page moves now. */
function isBusy(): boolean {
  if (document.querySelector('dialog[open], [role="dialog"]') !== null) return true;
  return document.activeElement?.matches(FIELDS) ?? false;
}

/**
 * Calls `look` when something concerns this person, for pages on which one also writes: while somebody types or a dialog is
 * open it waits, and looks as soon as they are done. Give it a function that stays the same from render to render.
 */
export function useLive(look: () => void): void {
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const lookWhenFree = () => {
      clearTimeout(waiting);
      if (isBusy()) waiting = setTimeout(lookWhenFree, AGAIN);
      else look();
    };
    const stop = onTick(lookWhenFree);
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }, [look]);
}
