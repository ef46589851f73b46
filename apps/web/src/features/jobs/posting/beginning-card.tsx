import type { Beginning } from './beginnings';
import styles from './posting.module.css';

interface BeginningCardProps {
  beginning: Beginning;
  /** The one that Enter takes. */
  isFirst: boolean;
  isBusy: boolean;
  onStart: () => void;
}

/** A template or a past job to begin from. */
export function BeginningCard({ beginning, isFirst, isBusy, onStart }: BeginningCardProps) {
  const { kind, name, summary, facts } = beginning;
  return (
    <button
      type="button"
      className={styles.template}
      data-first={isFirst || undefined}
      data-kind={kind}
      aria-busy={isBusy || undefined}
      onClick={() => !isBusy && onStart()}
    >
      <span className={styles.templateName}>
        {kind === 'past' && <span className={styles.repeat}>Repeat </span>}
        {name}
      </span>
      {summary && <span className={`small ${styles.clamped}`}>{summary}</span>}
      <span className="small muted">{facts}</span>
      {isFirst && <mark className="small">Enter takes this one</mark>}
    </button>
  );
}
