import { controlProps, FormField, type FieldProps } from './form-field';
import { fromLocalInput, toLocalInput, zoneName } from './dates';
import styles from './field.module.css';

interface DateTimeFieldProps extends FieldProps {
  /** An instant, ISO 8601 in UTC, or null. */
  value: string | null;
  onChange: (value: string | null) => void;
  onBlur?: () => void;
}

/** A day and time in the reader's zone, with the zone in sight. */
export function DateTimeField({ value, onChange, onBlur, ...field }: DateTimeFieldProps) {
  const control = controlProps(field);
  return (
    <FormField {...field}>
      <span className={styles.withUnit}>
        <input
          {...control}
          className={`${control.className} ${styles.dateTime}`}
          type="datetime-local"
          value={toLocalInput(value)}
          onBlur={onBlur}
          onChange={(event) => onChange(fromLocalInput(event.target.value))}
        />
        <span className="small">{zoneName(value)}</span>
      </span>
    </FormField>
  );
}
