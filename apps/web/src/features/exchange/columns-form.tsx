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
          hint="Of prices whose row names none. Nothing is converted."
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
        <Destination mapping={mapping} set={set} error={move.errorFor('datasetName')} />
      </div>
      <div className="row">
        <Button type="submit" look="primary" isBusy={move.isRunning}>
          Preview the import
        </Button>
      </div>
    </Form>
  );
}

interface DestinationProps {
  mapping: ImportMapping;
  set: (changes: Partial<ImportMapping>) => void;
  error: string | undefined;
}

/** Where the contests go: to a set of their own, or to our own contests. */
function Destination({ mapping, set, error }: DestinationProps) {
  return (
    <>
      <RadioGroup
        name="isOwnPast"
        label="Whose contests these are"
        value={mapping.isOwnPast ? 'own' : 'other'}
        choices={[
          { value: 'other', label: 'A set of their own', hint: 'History of another market, kept apart from ours.' },
          {
            value: 'own',
            label: 'Our own past',
            hint: 'We decided them before this system was there. They join our own contests; those of our jobs stay as they are. Next you see which team or vendor each bidder is.',
          },
        ]}
        onChange={(whose) => set({ isOwnPast: whose === 'own' })}
      />
      {!mapping.isOwnPast && (
        <TextField
          name="datasetName"
          label="Name of these contests"
          hint="An existing name adds to those contests, a new one begins a set of its own."
          value={mapping.datasetName}
          onChange={(datasetName) => set({ datasetName })}
          error={error}
        />
      )}
    </>
  );
}
