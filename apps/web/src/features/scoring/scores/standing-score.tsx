import { Highlight } from '../../../ui/highlight';
import { formatNumber } from '../../../ui/numbers';
import type { Cell } from '../compare-row';
import styles from '../compare-table.module.css';

/** A score that counts: the number, how it came about, and who gave what. */
export function StandingScore({ cell }: { cell: Extract<Cell, { kind: 'score' }> }) {
  const { value, note, by = [], isAgreed = false, mark } = cell;
  if (value === null) return <span className="muted">{by.length > 0 ? <By by={by} /> : 'No score yet'}</span>;
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

function By({ by }: { by: readonly { name: string; value: number | null }[] }) {
  return (
    <span className={styles.detail}>
      {by.map(({ name, value }) => `${name} ${value === null ? '–' : formatNumber(value, 2)}`).join(' · ')}
    </span>
  );
}
