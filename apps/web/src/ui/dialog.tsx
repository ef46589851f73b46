import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
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
  /** Stays until answered: a click outside does not close it and there is no closing cross. */
  isRequired?: boolean;
  children: ReactNode;
}

/** A dialog over the page: traps the focus, Esc closes it, the focus returns to what opened it. Buttons: see `.row`. */
export function Dialog({ title, isOpen, onClose, isWide = false, isRequired = false, children }: DialogProps) {
  return (
    <WithMantine>
      <Modal
        unstyled
        opened={isOpen}
        onClose={onClose}
        title={title}
        closeOnClickOutside={!isRequired}
        closeOnEscape={!isRequired}
        withCloseButton={!isRequired}
        closeButtonProps={{ 'aria-label': 'Close', icon: <CloseIcon /> }}
        transitionProps={{ duration: 0 }}
        removeScrollProps={{ allowPinchZoom: true }}
        classNames={{
          overlay: styles.overlay,
          inner: styles.inner,
          content: isWide ? `${styles.content} ${styles.wide}` : styles.content,
          header: styles.header,
          title: styles.title,
          close: styles.close,
          body: styles.body,
        }}
      >
        {children}
      </Modal>
    </WithMantine>
  );
}
