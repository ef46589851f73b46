import { useEffect, useRef } from 'react';
import type { FieldProblem } from './field-problem';
import { goToField } from './go-to-field';
import { PROBLEM_TITLE_PREFIX } from './page-title';
import styles from './error-summary.module.css';

/** "There is a problem": takes the focus when it appears or changes; each item leads to its field. */
export function ErrorSummary({ problems }: { problems: readonly FieldProblem[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length === 0) return;
    box.current?.focus();
    const title = document.title;
    if (!title.startsWith(PROBLEM_TITLE_PREFIX)) document.title = PROBLEM_TITLE_PREFIX + title;
    return () => {
      document.title = document.title.replace(PROBLEM_TITLE_PREFIX, '');
    };
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div ref={box} className={styles.summary} role="alert" aria-labelledby="problem-title" tabIndex={-1}>
      <h2 id="problem-title">There is a problem</h2>
      <ul className={styles.list}>
        {problems.map((problem) => (
          <li key={`${problem.field} ${problem.message}`}>
            {problem.field ? (
              <a href={`#${problem.field}`} onClick={(event) => goToField(String(problem.field), event)}>
                {problem.message}
              </a>
            ) : (
              problem.message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
