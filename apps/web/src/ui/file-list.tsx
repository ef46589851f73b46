import type { ReactNode } from 'react';
import styles from './file-drop.module.css';

/** A list of `FileRow`s. */
export function FileList({ children }: { children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>;
}
