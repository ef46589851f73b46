import { Highlight } from '../../../ui/highlight';
import { formatNumber } from '../../../ui/numbers';
import type { Cell } from '../rows/compare-row';
import styles from '../table/compare-table.module.css';

type GivenBy = NonNullable<Extract<Cell, { kind: 'score' }>['by']>[number];

/** A score that counts: the number, how it came about, and who gave what. */
export function StandingScore({ cell }: { cell: Extract<Cell, { kind: 'score' }> }) {
  const { value, note, by = [], isAgreed = false, mark } = cell;
  if (value === null) return by.length > 0 ? <By by={by} /> : <span className="muted">No score yet</span>;
  return (
    <div className={styles.given}>
      <div>
        {note && <p className="small">{note}</p>}
        {by.length > 0 && <By by={by} />}
      </div>
      <div>
        <Highlight isOn={mark !== null}>
          <span className="figure strong">{formatNumber(value, 2)}</span>
        </Highlight>
        {mark !== null && <span className={styles.detail}>below the minimum</span>}
        {by.length > 0 && <span className={styles.detail}>{isAgreed ? 'agreed' : `mean of ${by.length}`}</span>}
      </div>
    </div>
  );
}

function By({ by }: { by: readonly GivenBy[] }) {
  return (
    <ul className={styles.entries}>
      {by.map(({ name, value, note }) => (
        <li key={name} className={styles.detail}>
          {name} <span className="figure strong">{value === null ? '–' : formatNumber(value, 2)}</span>
          {note && ` ${note}`}
        </li>
      ))}
    </ul>
  );
}
