import { CRITERIA_LIMITS } from '@bidwell/domain/criteria';
import { StepperField } from '../../../ui/stepper-field';
import { TextField } from '../../../ui/text-field';
import { WeightBar } from '../brief/weight-bar';
import type { DraftCriterion } from './draft';
import { RowButtons } from './row-buttons';

interface CriterionRowProps {
  criterion: DraftCriterion;
  place: number;
  errorFor: (field: string) => string | undefined;
  onChange: (patch: Partial<DraftCriterion>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One criterion while it is written: its name, what a good proposal shows, how much it counts. */
export function CriterionRow({ criterion, place, errorFor, onChange, onMove, onRemove }: CriterionRowProps) {
  const { title, description, kind, weight } = criterion;
  const named = title || `criterion ${place + 1}`;
  const field = (column: string, label: string) => ({
    name: `criteria.${place}.${column}`,
    label,
    isLabelHidden: true,
    error: errorFor(`criteria.${place}.${column}`),
  });
  return (
    <tr>
      <td>
        <TextField
          {...field('title', `Criterion ${place + 1}`)}
          maxLength={CRITERIA_LIMITS.title}
          value={title}
          onChange={(next) => onChange({ title: next })}
        />
        <WeightBar weight={weight} />
      </td>
      <td>
        {kind === 'PRICE' ? (
          <p className="small muted">{description || 'By formula.'}</p>
        ) : (
          <TextField
            {...field('description', `What a good proposal shows: ${named}`)}
            maxLength={CRITERIA_LIMITS.description}
            value={description}
            onChange={(next) => onChange({ description: next })}
          />
        )}
      </td>
      <td>
        <StepperField
          {...field('weight', `Weight of ${named}`)}
          value={weight}
          onChange={(next) => onChange({ weight: next })}
        />
      </td>
      <td>
        <RowButtons what={named} onMove={onMove} onRemove={onRemove} />
      </td>
    </tr>
  );
}
