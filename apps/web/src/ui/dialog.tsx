import { Modal } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { CloseIcon } from './icons';
import { WithMantine } from './mantine';
import styles from './dialog.module.css';

interface DialogProps {
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

const LOOK = {
  overlay: styles.overlay,
  inner: styles.inner,
  content: styles.content,
  title: styles.title,
  close: styles.close,
  body: styles.body,
} as const;

/** A dialog over the page: traps the focus, Esc closes it, the focus returns to what opened it. Buttons go in a `row`. */
export function Dialog({ title, isOpen, onClose, isWide = false, isRequired = false, children }: DialogProps) {
  useFocusBack(isOpen);
  return (
    <WithMantine>
      <Modal.Root
        unstyled
        opened={isOpen}
        onClose={onClose}
        closeOnClickOutside={!isRequired}
        returnFocus={false}
        closeOnEscape={!isRequired}
        transitionProps={{ duration: 0 }}
        removeScrollProps={{ allowPinchZoom: true }}
        classNames={LOOK}
      >
        <Modal.Overlay />
        <Modal.Content className={isWide ? styles.wide : undefined}>
          <Modal.Title>{title}</Modal.Title>
          <Modal.Body>{children}</Modal.Body>
          {/* Last, so that the first field or button takes the focus. */}
          {!isRequired && <Modal.CloseButton aria-label="Close" icon={<CloseIcon />} />}
        </Modal.Content>
      </Modal.Root>
    </WithMantine>
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
