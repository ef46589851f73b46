import { type CriterionLevel, fromTheBest, levelReached } from '@bidwell/domain/levels';
import styles from './scores.module.css';

/** What earns which score, in the name of a row: one line until it is opened. */
export function RowLevels({ levels, minimum }: { levels: readonly CriterionLevel[]; minimum: number | null }) {
  if (levels.length === 0 && minimum === null) return null;
  return (
    <>
      {minimum !== null && <span className={styles.minimum}>At least {minimum}.</span>}
      {levels.length > 0 && (
        <details className={styles.levels}>
          <summary>What earns which score</summary>
          <ul>
            {fromTheBest(levels).map(({ score, words }) => (
              <li key={score}>
                <span className="figure strong">{score}</span> {words}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The level that a score has reached, beside the number. */
export function ReachedLevel({ levels, value }: { levels: readonly CriterionLevel[]; value: number | null }) {
  const level = levelReached(levels, value);
  if (level === null) return null;
  return (
    <p className={styles.reached} aria-live="polite">
      <span className="figure">{level.score}</span>: {level.words}
    </p>
  );
}
