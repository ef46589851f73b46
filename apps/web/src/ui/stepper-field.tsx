import { Button } from './button';
import { controlProps, FormField, type FieldProps } from './form-field';
import { parseNumber } from './numbers';
import styles from './field.module.css';

interface StepperFieldProps extends FieldProps {
  value: number;
  onChange: (value: number) => void;
  step?: number;
  min?: number;
  max?: number;
}

/** A number with buttons for less and more, and arrow keys: weights, head counts. Nothing needs dragging. */
export function StepperField({ value, onChange, step = 5, min = 0, max = 100, ...field }: StepperFieldProps) {
  const control = controlProps(field);
  const set = (next: number) => onChange(Math.min(max, Math.max(min, next)));
  return (
    <FormField {...field}>
      <span className={styles.withUnit}>
        <Button isCompact aria-label={`${field.label}: ${step} less`} onClick={() => set(value - step)}>
          −
        </Button>
        <input
          {...control}
          className={`${control.className} ${styles.short} figure`}
          inputMode="numeric"
          autoComplete="off"
          value={value}
          onChange={(event) => set(parseNumber(event.target.value, true) ?? min)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
            event.preventDefault();
            set(value + (event.key === 'ArrowUp' ? step : -step));
          }}
        />
        <Button isCompact aria-label={`${field.label}: ${step} more`} onClick={() => set(value + step)}>
          +
        </Button>
      </span>
    </FormField>
  );
}
