import { controlProps, FormField, type FieldProps } from './form-field';
import styles from './field.module.css';

interface TextAreaProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  rows?: number;
  /** Shows "120 of 2,000 characters". Never cuts what is typed: too long is told, not prevented. */
  limit?: number;
  /** Shows the number of words instead of characters. */
  isCountedInWords?: boolean;
}

/** Several lines of text with a live count. */
export function TextArea({ value, onChange, onBlur, rows = 5, limit, isCountedInWords, ...field }: TextAreaProps) {
  const isCounted = limit !== undefined || isCountedInWords === true;
  return (
    <FormField {...field}>
      <textarea
        {...controlProps(field)}
        rows={rows}
        value={value}
        onBlur={onBlur}
        onChange={(event) => onChange(event.target.value)}
      />
      {isCounted && <Count value={value} limit={limit} isCountedInWords={isCountedInWords} />}
    </FormField>
  );
}

function Count({
  value,
  limit,
  isCountedInWords = false,
}: Pick<TextAreaProps, 'value' | 'limit' | 'isCountedInWords'>) {
  const count = isCountedInWords ? wordsIn(value) : value.length;
  const unit = isCountedInWords ? 'words' : 'characters';
  const excess = limit === undefined ? 0 : count - limit;
  const words =
    excess > 0
      ? `${excess.toLocaleString('en-GB')} ${unit} too many`
      : `${count.toLocaleString('en-GB')}${limit === undefined ? '' : ` of ${limit.toLocaleString('en-GB')}`} ${unit}`;
  return (
    <p className={styles.count} aria-live={excess > 0 ? 'polite' : undefined}>
      {excess > 0 ? <mark>{words}</mark> : words}
    </p>
  );
}

export function wordsIn(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
}
