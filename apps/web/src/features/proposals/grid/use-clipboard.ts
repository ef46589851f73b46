import { type RefObject, useEffect, useEffectEvent } from 'react';

interface ClipboardUse {
  /** What is marked, as text. */
  onCopy: () => string;
  onCut: () => void;
  /** Says whether the text was taken; if not, the browser puts it where one is writing. */
  onPaste: (text: string) => boolean;
}

/**
 * Copy, cut and paste while the grid has the focus. Heard on the document: a cell is no field, and browsers send these
 * events to wherever a text selection was last.
 */
export function useClipboard(table: RefObject<HTMLElement | null>, { onCopy, onCut, onPaste }: ClipboardUse): void {
  const listen = useEffectEvent((event: ClipboardEvent) => {
    const focused = document.activeElement;
    if (focused === null || !table.current?.contains(focused)) return;
    const isWriting = focused.matches('textarea, select');
    if (event.type === 'paste') {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (onPaste(text)) event.preventDefault();
      return;
    }
    if (isWriting) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', onCopy());
    if (event.type === 'cut') onCut();
  });
  useEffect(() => {
    const heard = ['copy', 'cut', 'paste'] as const;
    const hear = (event: ClipboardEvent) => listen(event);
    for (const name of heard) document.addEventListener(name, hear);
    return () => {
      for (const name of heard) document.removeEventListener(name, hear);
    };
  }, []);
}
