import { LineBasis, lineBasisWords } from '@bidwell/domain/line-basis';
import type { LineAnswer } from '@bidwell/domain/proposal-content';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { MoneyField } from '../../ui/money-field';
import { NumberField } from '../../ui/number-field';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { ANSWER_WORDS } from './grid/cell-text';
import type { DraftLine } from './grid/grid-line';
import styles from './lines.module.css';

export interface LineProps {
  line: DraftLine;
  /** Its place, by which the server names it: `lines.3`. */
  name: string;
  currency: string;
  /** Quantity times unit price. Null while it cannot be reckoned. */
  amount: number | null;
  errorFor: (part: string) => string | undefined;
  onChange: (part: Partial<DraftLine>) => void;
  onRemove: () => void;
}

const ANSWERS = (Object.entries(ANSWER_WORDS) as [LineAnswer, string][]).map(([value, label]) => ({ value, label }));

const BASES = Object.values(LineBasis).map((value) => ({ value, label: lineBasisWords[value] }));

/** What a line of one's own is. */
export function OwnLineFields({ line, name, errorFor, onChange, onRemove }: LineProps) {
  return (
    <div className={styles.own}>
      <TextField
        name={`${name}.title`}
        label="What you add"
        value={line.title}
        onChange={(title) => onChange({ title })}
        error={errorFor('title')}
      />
      <NumberField
        name={`${name}.quantity`}
        label="Quantity"
        value={line.quantity}
        onChange={(quantity) => onChange({ quantity })}
        error={errorFor('quantity')}
      />
      <TextField
        name={`${name}.unit`}
        label="Unit"
        value={line.unit}
        onChange={(unit) => onChange({ unit })}
        error={errorFor('unit')}
      />
      <SelectField
        name={`${name}.basis`}
        label="Priced"
        value={line.basis}
        choices={BASES}
        onChange={(basis) => onChange({ basis, quantity: basis === 'fixed' ? 1 : line.quantity })}
      />
      <Checkbox
        name={`${name}.isOptional`}
        label="Optional: priced and not counted"
        isChecked={line.isOptional}
        onChange={(isOptional) => onChange({ isOptional })}
      />
      <Button look="plain" isCompact onClick={onRemove}>
        Remove<span className="visually-hidden"> {line.title || 'this line'}</span>
      </Button>
    </div>
  );
}

/** Priced, included or not offered. A line of one's own is an offer and cannot be the latter. */
export function AnswerField({ line, name, errorFor, onChange }: LineProps) {
  return (
    <SelectField
      name={`${name}.answer`}
      label="Your answer"
      value={line.answer}
      choices={line.lineId === null ? ANSWERS.slice(0, 2) : ANSWERS}
      onChange={(answer) => onChange({ answer })}
      error={errorFor('answer')}
    />
  );
}

/** The unit price. */
export function PriceField({ line, name, currency, errorFor, onChange }: LineProps) {
  const isNothing = line.unitPrice === 0;
  return (
    <MoneyField
      name={`${name}.unitPrice`}
      label="Unit price"
      currency={currency}
      value={line.unitPrice}
      onChange={(unitPrice) => onChange({ unitPrice })}
      error={errorFor('unitPrice') ?? (isNothing ? 'At no charge? Then choose Included.' : undefined)}
    />
  );
}

/** The tax rate, kept in hundredths of a percent. */
export function TaxField({ line, name, errorFor, onChange }: LineProps) {
  return (
    <NumberField
      name={`${name}.taxRate`}
      label="Tax"
      isOptional
      unit="%"
      value={line.taxRate === null ? null : line.taxRate / 100}
      onChange={(rate) => onChange({ taxRate: rate === null ? null : Math.round(rate * 100) })}
      error={errorFor('taxRate')}
    />
  );
}

/** What is to say about a line; of one that is not offered, why. */
export function NoteField({ line, name, errorFor, onChange }: LineProps) {
  if (line.answer === 'notOffered') {
    return (
      <TextField
        name={`${name}.reason`}
        label={`Why you do not offer ${line.title}`}
        value={line.reason}
        onChange={(reason) => onChange({ reason })}
        error={errorFor('reason')}
      />
    );
  }
  return (
    <TextField
      name={`${name}.note`}
      label="Note"
      isOptional
      value={line.note}
      onChange={(note) => onChange({ note })}
      error={errorFor('note')}
    />
  );
}
