import styles from './word-bar.module.css';

interface CountedWord {
  label: string;
  meaning: string;
  count: number;
}

/** How often each word was chosen, from the best to the worst: a bar beside each word, and the number. */
export function WordBar({ words }: { words: readonly CountedWord[] }) {
  const most = Math.max(1, ...words.map(({ count }) => count));
  return (
    <ul className={styles.words}>
      {words.toReversed().map(({ label, meaning, count }) => (
        <li key={label}>
          <span title={meaning}>{label}</span>
          <span className={styles.track} aria-hidden="true">
            <span className={styles.bar} style={{ width: `${(count / most) * 100}%` }} />
          </span>
          <span className="figure">{count}</span>
        </li>
      ))}
    </ul>
  );
}
