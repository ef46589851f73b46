import { type ReactNode, useId } from 'react';
import { PanelBoundary } from './panel-boundary';
import styles from './panel.module.css';

interface PanelProps {
  title: string;
  /** Small things on the title's line: a count, a link. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A titled region. Whatever breaks inside it stays inside it. */
export function Panel({ title, aside, children }: PanelProps) {
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      <PanelBoundary what={title}>{children}</PanelBoundary>
    </section>
  );
}
