import { useState } from 'react';
import { controlProps, FormField, type FieldProps } from './form-field';
import { parseNumber } from './numbers';
import styles from './field.module.css';

interface NumberFieldProps extends FieldProps {
  value: number | null;
  /** Gives null when emptied or when what is typed is no number; the text itself stays in the field. */
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
  const control = controlProps(field);
  return (
    <FormField {...field}>
      <span className={styles.withUnit}>
        <input
          {...control}
          className={`${control.className} ${styles.narrow} figure`}
          inputMode={isWhole ? 'numeric' : 'decimal'}
          autoComplete="off"
          readOnly={isReadOnly}
          value={text}
          onBlur={onBlur}
          onChange={(event) => change(event.target.value)}
        />
        {unit && <span aria-hidden="true">{unit}</span>}
      </span>
    </FormField>
  );
}
