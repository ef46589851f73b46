import { Button } from '../../../ui/button';
import { SelectField } from '../../../ui/select-field';
import { ColumnHead } from '../columns/column-head';
import { RowName } from './compare-table-row';
import { type CompareDrawing, CompareValue } from './compare-value';
import { hasSmallUnits } from '../rows/exact-amounts';
import { type Compared, useLookChange } from '../use-compared';
import styles from './compare-cards.module.css';

interface CompareCardsProps extends CompareDrawing {
  compared: Compared;
  /** The key of the row in the address. */
  rowKey?: string;
}

/** One row at a time, and under it what each proposal says: for a small screen and many proposals. */
export function CompareCards({ compared, rowKey, ...drawing }: CompareCardsProps) {
  const look = useLookChange();
  const { shown, groups } = compared;
  const rows = groups.flatMap((group) => group.rows.map((row) => ({ ...row, group: group.title })));
  const place = Math.max(
    0,
    rows.findIndex(({ key }) => key === rowKey),
  );
  const row = rows[place];
  const isExact = hasSmallUnits(groups, drawing.currency);
  const go = (to: number) => look({ row: rows[(to + rows.length) % rows.length]?.key });
  if (!row) return null;
  return (
    <div className="stack">
      <SelectField
        name="row"
        label="What to compare"
        value={row.key}
        choices={rows.map(({ key, label, group }) => ({ value: key, label: group ? `${group}: ${label}` : label }))}
        onChange={(key) => look({ row: key })}
      />
      <div className="row apart no-print">
        <Button isCompact onClick={() => go(place - 1)}>
          Previous
        </Button>
        <span className="small muted" role="status">
          {place + 1} of {rows.length}
        </span>
        <Button isCompact onClick={() => go(place + 1)}>
          Next
        </Button>
      </div>
      <h2 className={styles.title}>
        <RowName row={row} />
      </h2>
      <ul className={styles.cards}>
        {shown.map((proposal, column) => {
          const cell = row.cells[column];
          return (
            <li key={proposal.id} className={styles.card}>
              <div className={styles.head}>
                <ColumnHead proposal={proposal} />
              </div>
              {cell && <CompareValue proposal={proposal} row={row} cell={cell} isExact={isExact} {...drawing} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
