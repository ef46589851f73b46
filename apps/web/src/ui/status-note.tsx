import type { ReactNode } from 'react';
import styles from './states.module.css';

/** A line over the page while something holds; nothing when it has no words. Read out as it comes. */
export function StatusNote({ children }: { children: ReactNode }) {
  return <div role="status">{children && <p className={styles.offline}>{children}</p>}</div>;
}
