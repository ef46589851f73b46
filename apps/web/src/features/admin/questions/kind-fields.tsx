import type { Answerable } from '@bidwell/domain/question-set';
import { NumberField } from '../../../ui/number-field';
import { TextField } from '../../../ui/text-field';
import { OptionsField } from './options-field';

interface KindFieldsProps {
  /** Of the question or column: `sections.0.questions.1`. */
  path: string;
  asked: Answerable;
  errorFor: (field: string) => string | undefined;
  onChange: (patch: Partial<Answerable>) => void;
}

/** What only some kinds have: a limit of words, bounds and a unit, choices. */
export function KindFields({ path, asked, errorFor, onChange }: KindFieldsProps) {
  const field = (name: string, label: string) => ({
    name: `${path}.${name}`,
    label,
    isOptional: true,
    error: errorFor(`${path}.${name}`),
  });
  if (asked.kind === 'text') {
    return (
      <NumberField
        {...field('wordLimit', 'At most')}
        unit="words"
        isWhole
        value={asked.wordLimit}
        onChange={(wordLimit) => onChange({ wordLimit })}
      />
    );
  }
  if (asked.kind === 'choice' || asked.kind === 'choices') {
    return (
      <OptionsField
        name={`${path}.options`}
        options={asked.options}
        error={errorFor(`${path}.options`)}
        onChange={(options) => onChange({ options })}
      />
    );
  }
  if (asked.kind !== 'number') return null;
  return (
    <>
      <TextField {...field('unit', 'Counts')} value={asked.unit} onChange={(unit) => onChange({ unit })} />
      <NumberField {...field('min', 'At least')} value={asked.min} onChange={(min) => onChange({ min })} />
      <NumberField {...field('max', 'At most')} value={asked.max} onChange={(max) => onChange({ max })} />
      <NumberField
        {...field('decimals', 'Decimals')}
        isWhole
        value={asked.decimals}
        onChange={(decimals) => onChange({ decimals: decimals ?? 0 })}
      />
    </>
  );
}
