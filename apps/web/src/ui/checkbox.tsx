import type { ReactNode } from 'react';
import styles from './field.module.css';

interface CheckboxProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}

/** One yes or no. */
export function Checkbox({ name, label, hint, isChecked, onChange }: CheckboxProps) {
  return (
    <label className={styles.tick} htmlFor={name}>
      <input
        id={name}
        name={name}
        type="checkbox"
        checked={isChecked}
        aria-describedby={hint ? `${name}-hint` : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
      {hint && (
        <span id={`${name}-hint`} className={styles.tickHint}>
          {hint}
        </span>
      )}
    </label>
  );
}
