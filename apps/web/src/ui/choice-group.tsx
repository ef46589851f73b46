import type { ReactNode } from 'react';
import { FieldError, type FieldProps } from './form-field';
import styles from './field.module.css';

/** A question with several boxes: a fieldset whose legend is the question. Used by radios and checkboxes. */
export function ChoiceGroup({
  name,
  label,
  hint,
  error,
  isOptional,
  isLabelHidden,
  isInline,
  children,
}: FieldProps & {
  isInline?: boolean;
  children: ReactNode;
}) {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset id={name} tabIndex={-1} aria-describedby={described} className={error ? styles.faulty : undefined}>
      <legend className={isLabelHidden ? 'visually-hidden' : styles.label}>
        {label}
        {isOptional && ' (optional)'}
      </legend>
      {hint && (
        <div id={`${name}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
      {error && <FieldError name={name}>{error}</FieldError>}
      <div className={[styles.options, isInline && styles.inline].filter(Boolean).join(' ')}>{children}</div>
    </fieldset>
  );
}
