import type { ImportColumn, ImportMapping, ImportStepsFragment } from '../../graphql/generated/graphql';
import { Button } from '../../ui/button';
import type { FieldProblem } from '../../ui/field-problem';
import { Form } from '../../ui/form';
import { RadioGroup } from '../../ui/radio-group';
import { SelectField } from '../../ui/select-field';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { ColumnTable } from './column-table';
import { CURRENCIES, DATE_FORMATS } from './import-choices';
import styles from './columns-form.module.css';

export interface ColumnsFormProps {
  file: ImportStepsFragment;
  mapping: ImportMapping;
  onChange: (mapping: ImportMapping) => void;
  move: { problems: FieldProblem[]; errorFor: (field: string) => string | undefined; isRunning: boolean };
  onSubmit: () => void;
}

/** What each column means, and what the file cannot say by itself. */
export function ColumnsForm({ file, mapping, onChange, move, onSubmit }: ColumnsFormProps) {
  const set = (changes: Partial<ImportMapping>) => onChange({ ...mapping, ...changes });
  const setColumn = (index: number, column: ImportColumn) =>
    set({ columns: mapping.columns.map((choice, place) => (place === index ? { ...choice, column } : choice)) });
  const hasKinds = mapping.columns.some((choice) => choice.column === 'KIND');
  return (
    <Form problems={move.problems} onSubmit={onSubmit}>
      <ColumnTable file={file} columns={mapping.columns} onChange={setColumn} errorFor={move.errorFor} />
      <div className={`${styles.fields} stack`}>
        <SelectField
          name="dateFormat"
          label="How dates are written"
          value={mapping.dateFormat || null}
          choices={DATE_FORMATS}
          onChange={(dateFormat) => set({ dateFormat })}
          error={move.errorFor('dateFormat')}
        />
        <SelectField
          name="currency"
          label="Currency of the prices"
          hint="The file has no place for it, and prices without a currency mean nothing."
          value={mapping.currency || null}
          choices={CURRENCIES}
          onChange={(currency) => set({ currency })}
          error={move.errorFor('currency')}
        />
        <RadioGroup
          name="defaultKind"
          label={hasKinds ? 'Bidders whose kind the file leaves out are' : 'The bidders are'}
          isInline
          value={mapping.defaultKind}
          choices={[
            { value: 'EXTERNAL', label: 'External: outside firms' },
            { value: 'INTERNAL', label: 'Internal: our own teams' },
          ]}
          onChange={(defaultKind) => set({ defaultKind })}
        />
        <TextArea
          name="internalBidders"
          label="Internal bidders by name"
          isOptional
          hint="One a line, as the file spells them: those of our own teams who bid among outside firms."
          rows={3}
          value={mapping.internalBidders.join('\n')}
          onChange={(text) => set({ internalBidders: text.split('\n') })}
        />
        <TextField
          name="datasetName"
          label="Name of these contests"
          hint="An existing name adds to those contests, a new one begins a set of its own."
          value={mapping.datasetName}
          onChange={(datasetName) => set({ datasetName })}
          error={move.errorFor('datasetName')}
        />
      </div>
      <div className="row">
        <Button type="submit" look="primary" isBusy={move.isRunning}>
          Preview the import
        </Button>
      </div>
    </Form>
  );
}
