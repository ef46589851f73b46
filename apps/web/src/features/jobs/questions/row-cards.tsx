import { Button } from '../../../ui/button';
import { focusSoon } from '../posting/rows';
import { cellWords } from './cell-words';
import { FoldedPart } from '../../../ui/folded-part';
import { CellField, type RowsProps } from './row-grid';
import styles from './questions.module.css';

/** Many columns: a card a row, one line until it is opened. */
export function RowCards({ name, label, columns, rows, asking, onChange, onAdd }: RowsProps) {
  const remove = (place: number) => {
    onChange(rows.filter((_, index) => index !== place));
    focusSoon(`${name}-add`);
  };
  return rows.map((row, place) => {
    const [title, ...rest] = columns.flatMap((column) => cellWords(column, row[column.key], asking.currency) ?? []);
    return (
      <FoldedPart
        key={`${name}.${place}`}
        title={`${place + 1}. ${title ?? 'Nothing filled in yet'}`}
        note={rest.slice(0, 5).join(' · ')}
        level={4}
        isOpenAtFirst={title === undefined}
        hasProblem={columns.some(({ key }) => asking.errorFor(`${name}.${place}.${key}`) !== undefined)}
      >
        <div className="stack">
          <div className={styles.fields}>
            {columns.map((column) => (
              <CellField
                key={column.key}
                name={name}
                place={place}
                column={column}
                row={row}
                asking={asking}
                onChange={(next) => onChange(rows.map((each, index) => (index === place ? next : each)))}
              />
            ))}
          </div>
          <div className="row">
            <Button isCompact onClick={() => onAdd(row)}>
              Copy into a new row
              <span className="visually-hidden">
                : row {place + 1} of {label}
              </span>
            </Button>
            <Button isCompact look="plain" onClick={() => remove(place)}>
              Remove
              <span className="visually-hidden">
                {' '}
                row {place + 1} of {label}
              </span>
            </Button>
          </div>
        </div>
      </FoldedPart>
    );
  });
}
