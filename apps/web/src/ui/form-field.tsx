import type { ReactNode } from 'react';
import styles from './field.module.css';

/** What every field takes. The field's id is its name, so that the error summary can link to it. */
export interface FieldProps {
  name: string;
  label: string;
  /** Help that stays readable while typing. */
  hint?: ReactNode;
  /** Why it was not accepted. What was typed stays. */
  error?: string;
  /** Says "(optional)" behind the label; all else is needed and carries no asterisk. */
  isOptional?: boolean;
  /** Keeps the label for screen readers only: inside tables, where the column head says it. */
  isLabelHidden?: boolean;
}

export interface ControlProps {
  id: string;
  name: string;
  className: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

/** The attributes that tie a control to its label, hint and error. */
export function controlProps({ name, hint, error }: FieldProps): ControlProps {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return {
    id: name,
    name,
    className: styles.control ?? '',
    'aria-describedby': described || undefined,
    'aria-invalid': error ? true : undefined,
  };
}

/** Label, hint and error around one control. */
export function FormField({ children, ...field }: FieldProps & { children: ReactNode }) {
  const { name, label, hint, error, isOptional, isLabelHidden } = field;
  return (
    <div className={[styles.field, error && !isLabelHidden && styles.faulty].filter(Boolean).join(' ')}>
      <label htmlFor={name} className={isLabelHidden ? 'visually-hidden' : styles.label}>
        {label}
        {isOptional && ' (optional)'}
      </label>
      {hint && (
        <div id={`${name}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
      {error && <FieldError name={name}>{error}</FieldError>}
      {children}
    </div>
  );
}

export function FieldError({ name, children }: { name: string; children: ReactNode }) {
  return (
    <p id={`${name}-error`} className={styles.error}>
      <span className="visually-hidden">Error: </span>
      {children}
    </p>
  );
}
