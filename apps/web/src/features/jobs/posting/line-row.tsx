import { BRIEF_LIMITS } from '@bidwell/domain/brief';
import { NumberField } from '../../../ui/number-field';
import { TextField } from '../../../ui/text-field';
import type { DraftLine } from './draft';
import styles from './posting.module.css';
import { RowButtons } from './row-buttons';

export interface LineRowProps {
  line: DraftLine;
  place: number;
  /** Of the job: a line per head counts as often. */
  headCount: number | null;
  errorFor: (field: string) => string | undefined;
  onChange: (patch: Partial<DraftLine>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One line to price, while it is written. */
export function LineRow({ line, place, headCount, errorFor, onChange, onMove, onRemove }: LineRowProps) {
  const number = place + 1;
  const field = (column: string, label: string) => ({
    name: `lines.${place}.${column}`,
    label: `Line ${number}: ${label}`,
    isLabelHidden: true,
    error: errorFor(`lines.${place}.${column}`),
  });
  return (
    <tr>
      <td>
        <TextField
          {...field('title', 'what')}
          maxLength={BRIEF_LIMITS.lineTitle}
          value={line.title}
          onChange={(title) => onChange({ title })}
        />
      </td>
      <td>
        <TextField
          {...field('details', 'details')}
          maxLength={BRIEF_LIMITS.lineDetails}
          value={line.details.replaceAll(/\s*\n\s*/g, ' ')}
          onChange={(details) => onChange({ details })}
        />
      </td>
      <td className={styles.count}>
        <NumberField
          {...field('quantity', 'quantity')}
          value={line.basis === 'PER_HEAD' ? headCount : line.quantity}
          isReadOnly={line.basis === 'PER_HEAD' || line.basis === 'FIXED'}
          onChange={(quantity) => onChange({ quantity })}
        />
      </td>
      <td>
        <TextField
          {...field('unit', 'unit')}
          maxLength={BRIEF_LIMITS.unit}
          value={line.unit}
          onChange={(unit) => onChange({ unit })}
        />
      </td>
      <td>
        <RowButtons what={`line ${number}${line.title && `, ${line.title}`}`} onMove={onMove} onRemove={onRemove} />
      </td>
    </tr>
  );
}
