import { Modal } from '@mantine/core';
import type { DialogProps } from './dialog';
import { CloseIcon } from './icons';
import { WithMantine } from './mantine';
import styles from './dialog.module.css';

const LOOK = {
  overlay: styles.overlay,
  inner: styles.inner,
  content: styles.content,
  title: styles.title,
  close: styles.close,
  body: styles.body,
} as const;

/** What `Dialog` shows, once its code has come. */
export default function DialogWindow({
  title,
  isOpen,
  onClose,
  isWide = false,
  isRequired = false,
  children,
}: DialogProps) {
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
