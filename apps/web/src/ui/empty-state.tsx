import type { ReactNode } from 'react';
import styles from './states.module.css';

interface EmptyStateProps {
  /** What is so: "Nothing needs you." or "You have not posted a job yet." */
  title: string;
  /** Never used: what it is for. Nothing right now: what comes next. */
  children?: ReactNode;
  /** The one thing to do, if there is one. */
  action?: ReactNode;
}

/**
 * Never used (what it is for + one action) and nothing right now (what comes next).
 * The third kind, failed to load, is `ErrorPanel`: it must never be taken for emptiness.
 */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      <p className="strong">{title}</p>
      {children && <div className="muted">{children}</div>}
      {action && <div>{action}</div>}
    </div>
  );
}
