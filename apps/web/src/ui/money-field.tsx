import { useState } from 'react';
import { controlProps, FormField, type FieldProps } from './form-field';
import { editableMoney, parseMoney } from './money';
import styles from './field.module.css';

interface MoneyFieldProps extends FieldProps {
  /** In the currency's smallest unit. */
  value: number | null;
  /** Gives null when emptied or unreadable; the field then says so itself when it is left. */
  onChange: (value: number | null) => void;
  onBlur?: () => void;
  currency: string;
}

/** An amount of money with its currency in sight. Takes "1,234.50", "£1 234.5" and "1.234,50". */
export function MoneyField({ value, onChange, onBlur, currency, ...field }: MoneyFieldProps) {
  const [text, setText] = useState(() => editableMoney(value, currency));
  const [known, setKnown] = useState(value);
  const [isLeft, setIsLeft] = useState(true);
  if (value !== known) {
    setKnown(value);
    if (parseMoney(text, currency) !== value) setText(editableMoney(value, currency));
  }
  const change = (next: string) => {
    const amount = parseMoney(next, currency);
    setText(next);
    setKnown(amount);
    onChange(amount);
  };
  const isUnreadable = text.trim() !== '' && parseMoney(text, currency) === null;
  const told = {
    ...field,
    error: field.error ?? (isLeft && isUnreadable ? 'Write the amount like 1,234.50.' : undefined),
  };
  const control = controlProps(told);
  return (
    <FormField {...told}>
      <span className={styles.withUnit}>
        <span>{currency}</span>
        <input
          {...control}
          className={`${control.className} ${styles.narrow} figure`}
          inputMode="decimal"
          autoComplete="off"
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
      </span>
    </FormField>
  );
}
