import type { LineAnswer } from '@bidwell/domain/proposal-content';
import { Button } from '../../ui/button';
import { MoneyField } from '../../ui/money-field';
import { NumberField } from '../../ui/number-field';
import { formatNumber } from '../../ui/numbers';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import type { DraftLine } from './draft';
import styles from './lines.module.css';

export interface LineProps {
  line: DraftLine;
  /** Its place, by which the server names it. */
  index: number;
  currency: string;
  /** Quantity times unit price. Null while it cannot be reckoned. */
  amount: number | null;
  errorFor: (part: string) => string | undefined;
  onChange: (part: Partial<DraftLine>) => void;
  onRemove: () => void;
}

const ANSWERS: readonly { value: LineAnswer; label: string }[] = [
  { value: 'priced', label: 'Priced' },
  { value: 'included', label: 'Included' },
  { value: 'notOffered', label: 'Not offered' },
];

/** What the line is: the requester's words, or fields for a line of one's own. */
export function LineName({ line, index, errorFor, onChange, onRemove }: LineProps) {
  if (line.lineId !== null) {
    return (
      <>
        {line.title}
        <span className={styles.quantity}>
          {formatNumber(line.quantity ?? 0, 3)} × {line.unit}
        </span>
        {line.details && <span className={styles.details}>{line.details}</span>}
      </>
    );
  }
  const name = `lines.${index}`;
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
      <Button look="plain" isCompact onClick={onRemove}>
        Remove<span className="visually-hidden"> {line.title || 'this line'}</span>
      </Button>
    </div>
  );
}

/** Priced, included or not offered. A line of one's own is an offer and cannot be the latter. */
export function AnswerField({
  line,
  index,
  errorFor,
  onChange,
  isLabelHidden,
}: LineProps & { isLabelHidden?: boolean }) {
  return (
    <SelectField
      name={`lines.${index}.answer`}
      label={isLabelHidden ? `Your answer to ${titleOf(line)}` : 'Your answer'}
      isLabelHidden={isLabelHidden}
      value={line.answer}
      choices={line.lineId === null ? ANSWERS.slice(0, 2) : ANSWERS}
      onChange={(answer) => onChange({ answer })}
      error={errorFor('answer')}
    />
  );
}

/** The unit price. */
export function PriceField({
  line,
  index,
  currency,
  errorFor,
  onChange,
  isLabelHidden,
}: LineProps & { isLabelHidden?: boolean }) {
  return (
    <MoneyField
      name={`lines.${index}.unitPrice`}
      label={isLabelHidden ? `Unit price for ${titleOf(line)}` : 'Unit price'}
      isLabelHidden={isLabelHidden}
      currency={currency}
      value={line.unitPrice}
      onChange={(unitPrice) => onChange({ unitPrice })}
      error={errorFor('unitPrice')}
    />
  );
}

/** Why a line is not offered: the requester reads it instead of a price. */
export function ReasonField({ line, index, errorFor, onChange }: LineProps) {
  return (
    <TextField
      name={`lines.${index}.reason`}
      label={`Why you do not offer ${titleOf(line)}`}
      value={line.reason}
      onChange={(reason) => onChange({ reason })}
      error={errorFor('reason')}
    />
  );
}

const titleOf = ({ title, lineId }: DraftLine) => title || (lineId === null ? 'your own line' : 'this line');
