import { type ReactNode, useId } from 'react';
import { PanelBoundary } from './panel-boundary';
import styles from './panel.module.css';

interface PanelProps {
  title: string;
  /** Where links to a part of the page lead: `#questions`. */
  id?: string;
  /** Small things on the title's line: a count, a link. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A titled region. Whatever breaks inside it stays inside it. */
export function Panel({ title, id, aside, children }: PanelProps) {
  const titleId = useId();
  return (
    <section id={id} className={styles.panel} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        {aside}
      </div>
      <PanelBoundary what={title}>{children}</PanelBoundary>
    </section>
  );
}
