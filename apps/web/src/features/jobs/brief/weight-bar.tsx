import styles from './weight-bar.module.css';

/** A weight as a length, beside its figure: decoration only. */
export function WeightBar({ weight }: { weight: number }) {
  return (
    <span className={styles.bar} style={{ inlineSize: `${Math.min(100, Math.max(0, weight))}%` }} aria-hidden="true" />
  );
}
