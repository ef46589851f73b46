import { REQUIREMENT_LIMITS } from '@bidwell/domain/requirement';
import { Checkbox } from '../../../ui/checkbox';
import { NumberField } from '../../../ui/number-field';
import { TextArea } from '../../../ui/text-area';
import type { DraftRequirement } from './draft';
import styles from './posting.module.css';
import { RowButtons } from './row-buttons';

interface RequirementRowProps {
  requirement: DraftRequirement;
  place: number;
  errorFor: (field: string) => string | undefined;
  onChange: (patch: Partial<DraftRequirement>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One requirement while it is written. */
export function RequirementRow({ requirement, place, errorFor, onChange, onMove, onRemove }: RequirementRowProps) {
  const number = place + 1;
  const path = `requirements.${place}`;
  return (
    <div className={styles.requirement}>
      <TextArea
        name={`${path}.text`}
        label={`Requirement ${number}`}
        rows={2}
        limit={REQUIREMENT_LIMITS.text}
        value={requirement.text}
        onChange={(text) => onChange({ text })}
        error={errorFor(`${path}.text`)}
      />
      <div className="row">
        <NumberField
          name={`${path}.wordLimit`}
          label="Words at most"
          isOptional
          isWhole
          value={requirement.wordLimit}
          onChange={(wordLimit) => onChange({ wordLimit })}
          error={errorFor(`${path}.wordLimit`)}
        />
        <Checkbox
          name={`${path}.isEssential`}
          label={
            <>
              Essential<span className="visually-hidden">: requirement {number}</span>
            </>
          }
          isChecked={requirement.isEssential}
          onChange={(isEssential) => onChange({ isEssential })}
        />
        <RowButtons what={`requirement ${number}`} onMove={onMove} onRemove={onRemove} />
      </div>
    </div>
  );
}
