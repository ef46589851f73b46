import { type ReactNode, useEffect, useRef } from 'react';
import styles from './page.module.css';
import { PROBLEM_TITLE_PREFIX } from './page-title';
import { useTitleCount } from './title-count';

interface PageProps {
  /** The one `h1`, and the window's title. */
  title: string;
  /** One line under the title: facts, dates, marks. */
  lead?: ReactNode;
  /** A `BackLink`, above the title. */
  back?: ReactNode;
  /** Buttons beside the title; at most one of them primary. */
  actions?: ReactNode;
  /** Keeps lines short: forms and reading. */
  isNarrow?: boolean;
  children: ReactNode;
}

/** Whether a page has been shown before: the first one after loading leaves the focus where the browser put it. */
let isFirstPage = true;

/** One page: sets the window's title and, after a change of route, moves the focus to its heading, which reads it out. */
export function Page({ title, lead, back, actions, isNarrow = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const waiting = useTitleCount();
  useEffect(() => {
    const wrong = document.title.startsWith(PROBLEM_TITLE_PREFIX) ? PROBLEM_TITLE_PREFIX : '';
    document.title = `${wrong}${waiting > 0 ? `(${waiting}) ` : ''}${title} · Bidwell`;
  }, [title, waiting]);
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus({ preventScroll: true });
    isFirstPage = false;
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <div className={[styles.page, isNarrow && styles.narrow].filter(Boolean).join(' ')}>
      {back && <div className="no-print">{back}</div>}
      <div className={styles.head}>
        <div className={styles.words}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions && <div className="row no-print">{actions}</div>}
      </div>
      {children}
    </div>
  );
}
