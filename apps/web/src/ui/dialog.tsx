import { lazy, type ReactNode, Suspense, useEffect } from 'react';

export interface DialogProps {
  /** Read out when it opens. A question or the thing to do: "Choose Events team". */
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** For tables and long forms. */
  isWide?: boolean;
  /** Stays until answered: neither Esc nor a click outside closes it, and there is no closing cross. */
  isRequired?: boolean;
  children: ReactNode;
}

const fetchCode = () => import('./dialog-window');
const DialogWindow = lazy(fetchCode);
const CALM = 1000;

/**
 * A dialog over the page: traps the focus, Esc closes it, the focus returns to what opened it. Buttons go in a `row`.
 * Its code is fetched after the page's own, before anybody is likely to ask for it.
 */
export function Dialog(props: DialogProps) {
  useFocusBack(props.isOpen);
  useEffect(() => {
    const timer = setTimeout(() => void fetchCode(), CALM);
    return () => clearTimeout(timer);
  }, []);
  if (!props.isOpen) return null;
  return (
    <Suspense>
      <DialogWindow {...props} />
    </Suspense>
  );
}

/** Also when the dialog is taken away instead of closed, which Mantine does not hear of. */
function useFocusBack(isOpen: boolean) {
  useEffect(() => {
    if (!isOpen) return;
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [isOpen]);
}
