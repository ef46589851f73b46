import type { ColumnMappingInput, ImportColumn, ImportStepsFragment } from '../../graphql/generated/graphql';
import { FieldError } from '../../ui/form-field';
import { SelectField } from '../../ui/select-field';
import { TableFrame } from '../../ui/table-frame';
import styles from './columns-form.module.css';
import { COLUMNS } from './import-choices';

interface ColumnTableProps {
  file: ImportStepsFragment;
  columns: readonly ColumnMappingInput[];
  onChange: (index: number, column: ImportColumn) => void;
  errorFor: (field: string) => string | undefined;
}

/** One line a column: its name, what stands in it, what it means. */
export function ColumnTable({ file, columns, onChange, errorFor }: ColumnTableProps) {
  const error = errorFor('columns');
  return (
    <fieldset id="columns" className="stack tight" aria-describedby={error ? 'columns-error' : undefined}>
      <legend className="strong">What each column means</legend>
      {error && <FieldError name="columns">{error}</FieldError>}
      <TableFrame caption="Columns of the file with their first values" isCaptionHidden isComfortable>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">First values</th>
            <th scope="col">Means</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ header, column }, index) => (
            <tr key={header}>
              <th scope="row">{header}</th>
              <td className="small">{firstValues(file.firstRows, index)}</td>
              <td className={styles.choice}>
                <SelectField
                  name={`columns.${index}`}
                  label={`What ${header} means`}
                  isLabelHidden
                  value={column}
                  choices={COLUMNS}
                  onChange={(next) => onChange(index, next)}
                  error={errorFor(`columns.${index}`)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </fieldset>
  );
}

function firstValues(rows: readonly (readonly string[])[], index: number): string {
  const values = [...new Set(rows.map((row) => row[index] ?? ''))].filter((value) => value !== '');
  return values.slice(0, 3).map(short).join(', ');
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
