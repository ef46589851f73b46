import { BRIEF_LIMITS } from '@bidwell/domain/brief';
import { Checkbox } from '../../../ui/checkbox';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import { BASIS_CHOICES } from '../job-words';
import type { DraftLine } from './draft';
import styles from './posting.module.css';

interface LineExtrasProps {
  line: DraftLine;
  place: number;
  errorFor: (field: string) => string | undefined;
  onChange: (patch: Partial<DraftLine>) => void;
}

/** What few lines need: a group, what the price is for, and whether the line counts. A row below the line itself. */
export function LineExtras({ line, place, errorFor, onChange }: LineExtrasProps) {
  const number = place + 1;
  return (
    <tr className={styles.extras}>
      <td colSpan={5}>
        <div className={styles.extraFields}>
          <TextField
            name={`lines.${place}.group`}
            label={`Group of line ${number}`}
            maxLength={BRIEF_LIMITS.group}
            value={line.group}
            onChange={(group) => onChange({ group })}
            error={errorFor(`lines.${place}.group`)}
          />
          <SelectField
            name={`basis-of-line-${place}`}
            label={`Price of line ${number} is`}
            value={line.basis}
            choices={BASIS_CHOICES}
            onChange={(basis) => onChange({ basis, ...(basis === 'FIXED' && { quantity: 1 }) })}
          />
          <Checkbox
            name={`optional-line-${place}`}
            label={`Line ${number} is optional`}
            isChecked={line.isOptional}
            onChange={(isOptional) => onChange({ isOptional })}
          />
        </div>
      </td>
    </tr>
  );
}
