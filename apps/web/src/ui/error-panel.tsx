import type { ReactNode } from 'react';
import { Button } from './button';
import styles from './states.module.css';

interface ErrorPanelProps {
  /** What could not be shown: "The jobs you posted". */
  what: string;
  /** What the server said, when it said something a person can use. */
  children?: ReactNode;
  onRetry: () => void;
}

/** Failed to load: never looks like an empty list. */
export function ErrorPanel({ what, children, onRetry }: ErrorPanelProps) {
  return (
    <div className={`${styles.state} ${styles.failed}`} role="alert">
      <p className="strong">{what}: not loaded.</p>
      <p>{children ?? 'Your work is safe. Check your connection, then try again.'}</p>
      <Button isCompact onClick={onRetry}>
        Try again
      </Button>
    </div>
  );
}
