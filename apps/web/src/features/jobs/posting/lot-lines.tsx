import { SelectField } from '../../../ui/select-field';
import type { Desk } from './desk';
import styles from './posting.module.css';

/** Which line belongs to which part. */
export function LotLines({ draft: { lots, lines }, change, errorFor }: Desk) {
  const choices = lots.map(({ title }, place) => ({ value: String(place), label: title || `Part ${place + 1}` }));
  const put = (place: number, lot: number | null) =>
    change({ lines: lines.map((line, index) => (index === place ? { ...line, lot } : line)) });
  if (lines.length === 0)
    return <p className="small muted">Add lines to price, then say here which part each belongs to.</p>;
  return (
    <div className="stack tight">
      <p className="strong small">Which part each line belongs to</p>
      <div className={styles.fields}>
        {lines.map((line, place) => (
          <SelectField
            key={line.key}
            name={`lines.${place}.lot`}
            label={line.title || `Line ${place + 1}`}
            emptyLabel="No part yet"
            value={line.lot == null ? null : String(line.lot)}
            onChange={(lot) => put(place, Number(lot))}
            onClear={() => put(place, null)}
            choices={choices}
            error={errorFor(`lines.${place}.lot`)}
          />
        ))}
      </div>
    </div>
  );
}
