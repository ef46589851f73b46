import { controlProps, FormField, type FieldProps } from './form-field';
import styles from './field.module.css';

interface TimeFieldProps extends FieldProps {
  /** `HH:MM`, or null. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** A time of day where something takes place: the browser's own field, which speaks the reader's language. */
export function TimeField({ value, onChange, ...field }: TimeFieldProps) {
  const control = controlProps(field);
  return (
    <FormField {...field}>
      <input
        {...control}
        className={`${control.className} ${styles.narrow}`}
        type="time"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value.slice(0, 5) || null)}
      />
    </FormField>
  );
}
