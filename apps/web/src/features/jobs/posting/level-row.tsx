import { LEVEL_LIMITS } from '@bidwell/domain/levels';
import { Button } from '../../../ui/button';
import { NumberField } from '../../../ui/number-field';
import { TextField } from '../../../ui/text-field';
import type { DraftLevel } from './draft';
import styles from './posting.module.css';

interface LevelRowProps {
  path: string;
  level: DraftLevel;
  errorFor: (field: string) => string | undefined;
  onChange: (patch: Partial<DraftLevel>) => void;
  onRemove: () => void;
}

/** One level: a score, and what a proposal shows that earns it. */
export function LevelRow({ path, level, errorFor, onChange, onRemove }: LevelRowProps) {
  return (
    <div className={styles.level}>
      <NumberField
        name={`${path}.score`}
        label="Score"
        isWhole
        value={level.score}
        onChange={(score) => onChange({ score: score ?? 0 })}
        error={errorFor(`${path}.score`)}
      />
      <TextField
        name={`${path}.words`}
        label={`What earns ${level.score}`}
        maxLength={LEVEL_LIMITS.words}
        value={level.words}
        onChange={(words) => onChange({ words })}
        error={errorFor(`${path}.words`)}
      />
      <Button look="plain" aria-label={`Remove the level for ${level.score}`} onClick={onRemove}>
        ✕
      </Button>
    </div>
  );
}
