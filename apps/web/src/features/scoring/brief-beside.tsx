import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../ui/button';
import styles from './compare-view.module.css';

interface BriefBesideProps {
  /** Null while nobody reads it. */
  brief: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** The brief beside what is compared: it scrolls by itself, and Esc closes it. On a telephone it lies over the page. */
export function BriefBeside({ brief, onClose, children }: BriefBesideProps) {
  const isOpen = brief !== null;
  return (
    <div className={isOpen ? styles.beside : undefined} data-beside={isOpen || undefined}>
      <div className={`stack ${styles.main}`}>{children}</div>
      {isOpen && <Aside onClose={onClose}>{brief}</Aside>}
    </div>
  );
}

function Aside({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <aside
      ref={box}
      tabIndex={-1}
      aria-label="The brief"
      className={`${styles.brief} no-print`}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div className="row apart">
        <h2>The brief</h2>
        <Button isCompact onClick={onClose}>
          Close<span className="visually-hidden"> the brief</span>
        </Button>
      </div>
      <div className="stack">{children}</div>
    </aside>
  );
}
