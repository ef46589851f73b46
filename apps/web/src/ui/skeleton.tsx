import styles from './states.module.css';

/** Says nothing for the first second, then that something is coming. `what`: "the jobs". */
export function Skeleton({ what, lines = 4 }: { what: string; lines?: number }) {
  return (
    <div className={styles.skeleton} role="status">
      <span className="visually-hidden">Loading {what}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.bar} style={{ inlineSize: `${92 - ((line * 23) % 45)}%` }} />
      ))}
    </div>
  );
}
