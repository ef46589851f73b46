import type { ReactNode } from 'react';
import { ChoiceGroup } from './choice-group';
import type { FieldProps } from './form-field';
import type { Choice } from './select-field';
import styles from './field.module.css';

/** A hint beside a radio may hold marks as well as words. */
export interface RadioChoice<Value extends string = string> extends Omit<Choice<Value>, 'hint'> {
  hint?: ReactNode;
}

interface RadioGroupProps<Value extends string> extends FieldProps {
  value: Value | null;
  onChange: (value: Value) => void;
  choices: readonly RadioChoice<Value>[];
  isInline?: boolean;
}

/** One of a few, all in sight. */
export function RadioGroup<Value extends string>({ value, onChange, choices, ...field }: RadioGroupProps<Value>) {
  return (
    <ChoiceGroup {...field}>
      {choices.map((choice) => {
        const id = `${field.name}-${choice.value}`;
        return (
          <label key={choice.value} className={styles.tick} htmlFor={id}>
            <input
              id={id}
              type="radio"
              name={field.name}
              value={choice.value}
              checked={choice.value === value}
              aria-describedby={choice.hint ? `${id}-hint` : undefined}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
            {choice.hint && (
              <span id={`${id}-hint`} className={styles.tickHint}>
                {choice.hint}
              </span>
            )}
          </label>
        );
      })}
    </ChoiceGroup>
  );
}
