import { LEVEL_LIMITS } from '@bidwell/domain/levels';
import { READY_LEVELS, readyLevels } from '@bidwell/domain/ready-levels';
import { Button } from '../../../ui/button';
import { FoldedPart } from '../../../ui/folded-part';
import { FieldError } from '../../../ui/form-field';
import { NumberField } from '../../../ui/number-field';
import { counted } from '../../../ui/numbers';
import { SelectField } from '../../../ui/select-field';
import type { DraftCriterion, DraftLevel } from './draft';
import styles from './posting.module.css';
import { LevelRow } from './level-row';
import { focusSoon } from './rows';

interface CriterionLevelsProps {
  criterion: DraftCriterion;
  place: number;
  errorFor: (field: string) => string | undefined;
  onChange: (patch: Partial<DraftCriterion>) => void;
}

/** What earns which score of a criterion, and how low is too low, folded: few change the ready-made words. */
export function CriterionLevels({ criterion, place, errorFor, onChange }: CriterionLevelsProps) {
  const { title, levels, minimum } = criterion;
  const path = `criteria.${place}`;
  const set = (next: readonly DraftLevel[]) => onChange({ levels: next });
  const error = errorFor(`${path}.levels`);
  const hasProblem = levels.some((_, index) => errorFor(`${path}.levels.${index}.words`) !== undefined);
  return (
    <div className={styles.levelsPart}>
      <FoldedPart
        level={4}
        title={`What earns which score: ${title || `criterion ${place + 1}`}`}
        note={levelsNote(levels.length, minimum)}
        isOpenAtFirst={false}
        hasProblem={hasProblem || error !== undefined || errorFor(`${path}.minimum`) !== undefined}
      >
        <div className="stack tight" id={`${path}.levels`} tabIndex={-1}>
          {error && <FieldError name={`${path}.levels`}>{error}</FieldError>}
          <ReadyLevelsField place={place} onChoose={set} />
          {levels.map((level, index) => (
            <LevelRow
              // Rows have no name of their own, and none of them moves.
              key={index}
              path={`${path}.levels.${index}`}
              level={level}
              errorFor={errorFor}
              onChange={(patch) => set(levels.map((each, at) => (at === index ? { ...each, ...patch } : each)))}
              onRemove={() => set(levels.filter((_, at) => at !== index))}
            />
          ))}
          {levels.length < LEVEL_LIMITS.levels && <AddLevel path={path} levels={levels} onAdd={set} />}
          <NumberField
            name={`${path}.minimum`}
            label="Lowest score that is good enough (optional)"
            hint="Whoever scores less has no rank. Bidders see it."
            value={minimum}
            onChange={(next) => onChange({ minimum: next })}
            error={errorFor(`${path}.minimum`)}
          />
        </div>
      </FoldedPart>
    </div>
  );
}

function ReadyLevelsField({ place, onChoose }: { place: number; onChoose: (levels: readonly DraftLevel[]) => void }) {
  return (
    <SelectField
      name={`ready-levels-${place}`}
      label="Start from ready-made words (optional)"
      hint="They replace what is written below, and can be typed over."
      value={null}
      emptyLabel="Choose one"
      choices={READY_LEVELS.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id) => onChoose(readyLevels(id))}
    />
  );
}

function AddLevel({
  path,
  levels,
  onAdd,
}: {
  path: string;
  levels: readonly DraftLevel[];
  onAdd: (levels: readonly DraftLevel[]) => void;
}) {
  const add = () => {
    const taken = new Set(levels.map(({ score }) => score));
    const score = [10, 7, 4, 1, 0, 5].find((each) => !taken.has(each)) ?? 0;
    onAdd([...levels, { score, words: '' }]);
    focusSoon(`${path}.levels.${levels.length}.words`);
  };
  return (
    <div className="row">
      <Button isCompact onClick={add}>
        Add a level
      </Button>
    </div>
  );
}

function levelsNote(count: number, minimum: number | null): string {
  const levels = count === 0 ? 'No words yet: bidders guess what you look for' : counted(count, 'level');
  return minimum === null ? levels : `${levels}, at least ${minimum}`;
}
