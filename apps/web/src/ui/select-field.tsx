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
  /** Offers choosing none, in these words ("All categories"); `onClear` hears of it. */
  emptyLabel?: string;
  onClear?: () => void;
}

/** One of several, from the browser's own list. */
export function SelectField<Value extends string>({
  value,
  onChange,
  choices,
  emptyLabel,
  onClear,
  ...field
}: SelectFieldProps<Value>) {
  return (
    <FormField {...field}>
      <select
        {...controlProps(field)}
        value={value ?? ''}
        onChange={(event) => (event.target.value === '' ? onClear?.() : onChange(event.target.value as Value))}
      >
        {emptyLabel && <option value="">{emptyLabel}</option>}
        {value === null && !emptyLabel && (
          <option value="" disabled hidden>
            Choose one
          </option>
        )}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FormField>
  );
}
