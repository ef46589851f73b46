import { useState } from 'react';
import { controlProps, FormField, type FieldProps } from './form-field';
import { parseNumber } from './numbers';
import styles from './field.module.css';

interface NumberFieldProps extends FieldProps {
  value: number | null;
  /** Gives null when emptied or when what is typed is no number: the text stays, and the field says so when it is left. */
  onChange: (value: number | null) => void;
  onBlur?: () => void;
  /** Whole numbers only. */
  isWhole?: boolean;
  /** Follows from something else on the page: shown, not typed. */
  isReadOnly?: boolean;
  /** Said behind the field: "people", "hours". */
  unit?: string;
}

/** A number typed as text: no spinner that a scroll wheel could turn. Spaces and commas are ignored. */
export function NumberField({
  value,
  onChange,
  onBlur,
  isWhole = false,
  isReadOnly,
  unit,
  ...field
}: NumberFieldProps) {
  const [text, setText] = useState(value === null ? '' : String(value));
  const [known, setKnown] = useState(value);
  const [isLeft, setIsLeft] = useState(true);
  if (value !== known) {
    setKnown(value);
    if (parseNumber(text, isWhole) !== value) setText(value === null ? '' : String(value));
  }
  const change = (next: string) => {
    const number = parseNumber(next, isWhole);
    setText(next);
    setKnown(number);
    onChange(number);
  };
  const isUnreadable = text.trim() !== '' && parseNumber(text, isWhole) === null;
  const told = { ...field, error: field.error ?? (isLeft && isUnreadable ? unreadable(isWhole) : undefined) };
  const control = controlProps(told);
  return (
    <FormField {...told}>
      <span className={styles.withUnit}>
        <input
          {...control}
          className={`${control.className} ${styles.narrow} figure`}
          inputMode={isWhole ? 'numeric' : 'decimal'}
          autoComplete="off"
          readOnly={isReadOnly}
          value={text}
          data-unreadable={isUnreadable || undefined}
          onBlur={() => {
            setIsLeft(true);
            onBlur?.();
          }}
          onChange={(event) => {
            setIsLeft(false);
            change(event.target.value);
          }}
        />
        {unit && <span aria-hidden="true">{unit}</span>}
      </span>
    </FormField>
  );
}

function unreadable(isWhole: boolean): string {
  return isWhole ? 'Write a whole number, such as 12.' : 'Write a number, such as 12 or 1.5.';
}
