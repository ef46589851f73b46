import { Button } from '../../ui/button';
import { MoneyField } from '../../ui/money-field';
import { NumberField } from '../../ui/number-field';
import { TextField } from '../../ui/text-field';
import type { DraftLabour } from './draft';
import styles from './parts.module.css';

interface LabourFieldsProps {
  row: DraftLabour;
  index: number;
  currency: string;
  errorFor: (part: string) => string | undefined;
  onChange: (part: Partial<DraftLabour>) => void;
  onRemove: () => void;
}

/** The work of one role: hours, their loaded rate, and what part would end if the work went outside. */
export function LabourFields({ row, index, currency, errorFor, onChange, onRemove }: LabourFieldsProps) {
  const name = `cost.labour.${index}`;
  return (
    <fieldset className={styles.row}>
      <legend className="visually-hidden">Role {index + 1}</legend>
      <TextField
        name={`${name}.role`}
        label="Role"
        value={row.role}
        onChange={(role) => onChange({ role })}
        error={errorFor('role')}
      />
      <NumberField
        name={`${name}.hours`}
        label="Hours"
        value={row.hours}
        onChange={(hours) => onChange({ hours })}
        error={errorFor('hours')}
      />
      <MoneyField
        name={`${name}.rate`}
        label="Loaded rate an hour"
        currency={currency}
        value={row.rate}
        onChange={(rate) => onChange({ rate })}
        error={errorFor('rate')}
      />
      <NumberField
        name={`${name}.avoidableShare`}
        label="Of it avoidable"
        unit="%"
        value={row.avoidableShare === null ? null : row.avoidableShare / 100}
        onChange={(percent) => onChange({ avoidableShare: percent === null ? null : Math.round(percent * 100) })}
        error={errorFor('avoidableShare')}
      />
      <Button look="plain" isCompact onClick={onRemove}>
        Remove<span className="visually-hidden"> {row.role || `role ${index + 1}`}</span>
      </Button>
    </fieldset>
  );
}
