import { controlProps, FormField, type FieldProps } from './form-field';
import styles from './field.module.css';

interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD`, or null. */
  value: string | null;
  onChange: (value: string | null) => void;
  onBlur?: () => void;
  min?: string;
  max?: string;
}

/** A calendar day: the browser's own date field, which speaks the reader's language. */
export function DateField({ value, onChange, onBlur, min, max, ...field }: DateFieldProps) {
  const control = controlProps(field);
  return (
    <FormField {...field}>
      <input
        {...control}
        className={`${control.className} ${styles.narrow}`}
        type="date"
        value={value ?? ''}
        min={min}
        max={max}
        onBlur={onBlur}
        onChange={(event) => onChange(event.target.value || null)}
      />
    </FormField>
  );
}
