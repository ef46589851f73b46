import type { TableRow } from '@bidwell/domain/brief-answers';
import type { BriefColumn } from '@bidwell/domain/question-set';
import { Button } from '../../../ui/button';
import { NUMBER_CELL, TableFrame } from '../../../ui/table-frame';
import { focusSoon } from '../posting/rows';
import { type Asking, labelOf } from './asking';
import { ValueField } from './value-field';
import styles from './questions.module.css';

export interface RowsProps {
  /** Of the table's field. */
  name: string;
  label: string;
  columns: readonly BriefColumn[];
  rows: readonly TableRow[];
  asking: Asking;
  onChange: (rows: readonly TableRow[]) => void;
  onAdd: (row?: TableRow) => void;
}

/** Few columns: a table that is written in. */
export function RowGrid({ name, label, columns, rows, asking, onChange }: RowsProps) {
  const remove = (place: number) => {
    onChange(rows.filter((_, index) => index !== place));
    focusSoon(rows.length > 1 ? `${name}.${Math.min(place, rows.length - 2)}.${columns[0]?.key}` : `${name}-add`);
  };
  return (
    <TableFrame caption={label} isCaptionHidden>
      <thead className={styles.cells}>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={isFigure(column) ? NUMBER_CELL : undefined}>
              {column.label}
            </th>
          ))}
          <th scope="col">
            <span className="visually-hidden">Remove</span>
          </th>
        </tr>
      </thead>
      <tbody className={styles.cells}>
        {rows.map((row, place) => (
          <tr key={`${name}.${place}`}>
            {columns.map((column) => (
              <td key={column.key} className={WIDTHS[column.kind]}>
                <CellField
                  name={name}
                  place={place}
                  column={column}
                  row={row}
                  asking={asking}
                  isLabelHidden
                  onChange={(next) => onChange(rows.map((each, index) => (index === place ? next : each)))}
                />
              </td>
            ))}
            <td>
              <Button look="plain" aria-label={`Remove row ${place + 1} of ${label}`} onClick={() => remove(place)}>
                ✕
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

const isFigure = ({ kind }: BriefColumn): boolean => kind === 'number' || kind === 'money';

const WIDTHS: Partial<Record<BriefColumn['kind'], string>> = { text: styles.text, number: styles.figure };

interface CellFieldProps {
  name: string;
  place: number;
  column: BriefColumn;
  row: TableRow;
  asking: Asking;
  isLabelHidden?: boolean;
  onChange: (row: TableRow) => void;
}

/** One cell. In a grid its column says what it is; in a card its label does. */
export function CellField({ name, place, column, row, asking, isLabelHidden = false, onChange }: CellFieldProps) {
  const field = `${name}.${place}.${column.key}`;
  const change = (value: string | number | null) => {
    const { [column.key]: _before, ...others } = row;
    onChange(value === null ? others : { ...others, [column.key]: value });
  };
  return (
    <ValueField
      name={field}
      label={isLabelHidden ? `Row ${place + 1}: ${labelOf(column)}` : labelOf(column)}
      isLabelHidden={isLabelHidden}
      error={asking.errorFor(field)}
      asked={column}
      currency={asking.currency}
      value={row[column.key] ?? null}
      onChange={change}
      isCell
    />
  );
}
