import type { BriefColumn } from '@bidwell/domain/question-set';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { FieldError } from '../../../ui/form-field';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import { KindFields } from './kind-fields';
import { COLUMN_CHOICES } from './kind-words';
import { PartButtons } from './part-buttons';
import { moved, newColumn, replaced, without } from './set-changes';

interface ColumnsEditorProps {
  path: string;
  columns: readonly BriefColumn[];
  errorFor: (field: string) => string | undefined;
  onChange: (columns: BriefColumn[]) => void;
}

/** The columns of a table, in order. */
export function ColumnsEditor({ path, columns, errorFor, onChange }: ColumnsEditorProps) {
  const name = `${path}.columns`;
  const error = errorFor(name);
  return (
    <fieldset id={name} tabIndex={-1} className="stack">
      <legend className="strong">Columns</legend>
      {error && <FieldError name={name}>{error}</FieldError>}
      {columns.map((column, place) => {
        const at = `${name}.${place}`;
        const change = (patch: Partial<BriefColumn>) => onChange(replaced(columns, place, patch));
        return (
          <div key={column.key} className="stack tight">
            <div className="columns">
              <TextField
                name={`${at}.label`}
                label={`Column ${place + 1}`}
                value={column.label}
                onChange={(label) => change({ label })}
                error={errorFor(`${at}.label`)}
              />
              <SelectField
                name={`${at}.kind`}
                label={`Column ${place + 1} holds`}
                value={column.kind}
                onChange={(kind) => change({ ...newColumn(), key: column.key, label: column.label, kind })}
                choices={COLUMN_CHOICES}
              />
              <KindFields
                path={at}
                asked={column}
                errorFor={errorFor}
                onChange={(patch) => change(patch as Partial<BriefColumn>)}
              />
            </div>
            <div className="row">
              <Checkbox
                name={`${at}.isRequired`}
                label={`Column ${place + 1} is needed in every row`}
                isChecked={column.isRequired}
                onChange={(isRequired) => change({ isRequired })}
              />
              <PartButtons
                what={`column ${column.label || place + 1}`}
                onMove={(by) => onChange(moved(columns, place, by))}
                onRemove={() => onChange(without(columns, place))}
              />
            </div>
          </div>
        );
      })}
      <div>
        <Button isCompact onClick={() => onChange([...columns, newColumn()])}>
          Add a column
        </Button>
      </div>
    </fieldset>
  );
}
