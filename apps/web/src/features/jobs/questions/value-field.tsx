import type { Answerable } from '@bidwell/domain/question-set';
import { DateField } from '../../../ui/date-field';
import type { FieldProps } from '../../../ui/form-field';
import { MoneyField } from '../../../ui/money-field';
import { NumberField } from '../../../ui/number-field';
import { RadioGroup } from '../../../ui/radio-group';
import { SelectField } from '../../../ui/select-field';
import { TextArea } from '../../../ui/text-area';
import { TextField } from '../../../ui/text-field';
import { TimeField } from '../../../ui/time-field';
import { INCLUSION_WORDS } from './inclusion-words';

interface ValueFieldProps extends FieldProps {
  asked: Answerable;
  currency: string;
  value: string | number | null;
  /** Null when there is nothing any more. */
  onChange: (value: string | number | null) => void;
  /** In a table every text is one line. */
  isCell?: boolean;
}

const SHORT = 15;
const ALL_IN_SIGHT = 4;

/** One value: words, a number, an amount, a day, a time, a choice. */
export function ValueField({ asked, currency, value, onChange, isCell = false, ...field }: ValueFieldProps) {
  const { kind, unit, decimals } = asked;
  const text = typeof value === 'string' ? value : '';
  const number = typeof value === 'number' ? value : null;
  switch (kind) {
    case 'number':
      return (
        <NumberField {...field} value={number} onChange={onChange} isWhole={decimals === 0} unit={unit || undefined} />
      );
    case 'money':
      return <MoneyField {...field} value={number} onChange={onChange} currency={currency} />;
    case 'date':
      return <DateField {...field} value={text || null} onChange={onChange} />;
    case 'time':
      return <TimeField {...field} value={text || null} onChange={onChange} />;
    case 'choice':
    case 'inclusion':
      return <OneOf {...field} asked={asked} value={text || null} onChange={onChange} isCell={isCell} />;
    default:
      return <Words {...field} asked={asked} value={text} onChange={onChange} isCell={isCell} />;
  }
}

function Words({
  asked: { wordLimit },
  value,
  onChange,
  isCell,
  ...field
}: FieldProps & Pick<ValueFieldProps, 'asked' | 'onChange' | 'isCell'> & { value: string }) {
  const give = (next: string) => onChange(next === '' ? null : next);
  if (isCell || (wordLimit !== null && wordLimit <= SHORT))
    return <TextField {...field} value={value} onChange={give} />;
  const rows = wordLimit !== null && wordLimit <= 60 ? 2 : 4;
  return (
    <TextArea {...field} rows={rows} limit={wordLimit ?? undefined} isCountedInWords value={value} onChange={give} />
  );
}

/** A few that must be answered are all in sight; anything else is a list, in which nothing can be chosen too. */
function OneOf({
  asked: { kind, options, isRequired },
  value,
  onChange,
  isCell,
  ...field
}: FieldProps & Pick<ValueFieldProps, 'asked' | 'onChange' | 'isCell'> & { value: string | null }) {
  const choices =
    kind === 'inclusion'
      ? Object.entries(INCLUSION_WORDS).map(([each, label]) => ({ value: each, label }))
      : options.map((option) => ({ value: option, label: option }));
  if (!isCell && isRequired && choices.length <= ALL_IN_SIGHT) {
    return <RadioGroup {...field} isInline value={value} onChange={onChange} choices={choices} />;
  }
  return (
    <SelectField
      {...field}
      value={value}
      onChange={onChange}
      choices={choices}
      emptyLabel={isCell ? '–' : 'Not said'}
      onClear={() => onChange(null)}
    />
  );
}
