import { controlProps, FormField, type FieldProps } from './form-field';

export interface Choice<Value extends string = string> {
  value: Value;
  label: string;
  hint?: string;
}

interface SelectFieldProps<Value extends string> extends FieldProps {
  value: Value | null;
  onChange: (value: Value) => void;
  choices: readonly Choice<Value>[];
  /** Said while nothing is chosen. */
  emptyLabel?: string;
}

/** One of several, from the browser's own list. */
export function SelectField<Value extends string>({
  value,
  onChange,
  choices,
  emptyLabel,
  ...field
}: SelectFieldProps<Value>) {
  return (
    <FormField {...field}>
      <select {...controlProps(field)} value={value ?? ''} onChange={(event) => onChange(event.target.value as Value)}>
        {(value === null || emptyLabel) && <option value="">{emptyLabel ?? 'Choose one'}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FormField>
  );
}
