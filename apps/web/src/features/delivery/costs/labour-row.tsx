import { Button } from '../../../ui/button';
import { MoneyField } from '../../../ui/money-field';
import { NumberField } from '../../../ui/number-field';
import { TextField } from '../../../ui/text-field';
import type { CostDraft } from './cost-rows';

type Labour = CostDraft['labour'][number];

interface LabourRowProps {
  row: Labour;
  index: number;
  currency: string;
  errorFor: (field: string) => string | undefined;
  onChange: (patch: Partial<Labour>) => void;
  onRemove: () => void;
}

/** One role, and how many hours it really took. */
export function LabourRow({ row, index, currency, errorFor, onChange, onRemove }: LabourRowProps) {
  const name = `labour.${index}`;
  return (
    <fieldset className="row">
      <legend className="visually-hidden">Role {index + 1}</legend>
      <TextField
        name={`${name}.role`}
        label="Role"
        value={row.role}
        onChange={(role) => onChange({ role })}
        error={errorFor(`${name}.role`)}
      />
      <NumberField
        name={`${name}.hours`}
        label="Hours"
        value={row.hours}
        onChange={(hours) => onChange({ hours })}
        error={errorFor(`${name}.hours`)}
      />
      <MoneyField
        name={`${name}.rate`}
        label="Loaded rate an hour"
        currency={currency}
        value={row.rate}
        onChange={(rate) => onChange({ rate })}
        error={errorFor(`${name}.rate`)}
      />
      <Button look="plain" isCompact onClick={onRemove}>
        Remove<span className="visually-hidden"> {row.role || `role ${index + 1}`}</span>
      </Button>
    </fieldset>
  );
}
