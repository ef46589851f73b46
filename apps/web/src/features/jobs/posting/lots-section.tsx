import { LOT_LIMITS } from '@bidwell/domain/lots';
import { Button } from '../../../ui/button';
import { FieldError } from '../../../ui/form-field';
import { Panel } from '../../../ui/panel';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import type { Desk } from './desk';
import type { DraftLot } from './draft';
import { LotLines } from './lot-lines';
import { emptyLot, split, withoutLot } from './lots';
import styles from './posting.module.css';
import { focusSoon } from './rows';
import type { SectionProps } from './sections';

/** Parts that are proposed for and awarded separately: the venue, the technique, the catering. */
export function LotsSection({ answer: { categories }, ...desk }: SectionProps) {
  const { draft, change, errorFor } = desk;
  const { lots, lines, categoryId } = draft;
  if (lots.length === 0) {
    return (
      <Panel title="Parts (optional)">
        <p className="small muted">
          Let each part be proposed for and awarded separately: the venue, the technique, the catering. Each becomes a
          job of its own, with its own bidders.
        </p>
        <div>
          <Button
            isCompact
            id="split-job"
            onClick={() => {
              change(split(lines, categoryId));
              focusSoon('lots.0.title');
            }}
          >
            Split this job into parts
          </Button>
        </div>
      </Panel>
    );
  }
  const set = (place: number, patch: Partial<DraftLot>) =>
    change({ lots: lots.map((lot, index) => (index === place ? { ...lot, ...patch } : lot)) });
  const remove = (place: number) => {
    change(withoutLot(draft, place));
    focusSoon(lots.length > 1 ? `lots.${Math.min(place, lots.length - 2)}.title` : 'split-job');
  };
  const add = () => {
    change({ lots: [...lots, emptyLot(categoryId)] });
    focusSoon(`lots.${lots.length}.title`);
  };
  const error = errorFor('lots');
  return (
    <Panel title="Parts">
      <fieldset id="lots" tabIndex={-1} className="stack">
        <legend className="small muted">
          Each part becomes a job of its own when you publish: same brief, its own lines, bidders and decision.
        </legend>
        {error && <FieldError name="lots">{error}</FieldError>}
        {lots.map((lot, place) => (
          <LotRow
            key={lot.key}
            lot={lot}
            place={place}
            categories={categories}
            errorFor={errorFor}
            onChange={(patch) => set(place, patch)}
            onRemove={() => remove(place)}
          />
        ))}
        {lots.length < LOT_LIMITS.lots && (
          <div>
            <Button isCompact onClick={add}>
              Add a part
            </Button>
          </div>
        )}
        <LotLines {...desk} />
      </fieldset>
    </Panel>
  );
}

interface LotRowProps {
  lot: DraftLot;
  place: number;
  categories: readonly { id: string; name: string }[];
  errorFor: Desk['errorFor'];
  onChange: (patch: Partial<DraftLot>) => void;
  onRemove: () => void;
}

function LotRow({ lot, place, categories, errorFor, onChange, onRemove }: LotRowProps) {
  const name = `lots.${place}`;
  return (
    <div className={styles.fields}>
      <TextField
        name={`${name}.title`}
        label={`Part ${place + 1}`}
        maxLength={LOT_LIMITS.title}
        value={lot.title}
        onChange={(title) => onChange({ title })}
        error={errorFor(`${name}.title`)}
      />
      <SelectField
        name={`${name}.categoryId`}
        label={`Category of part ${place + 1}`}
        value={lot.categoryId}
        onChange={(categoryId) => onChange({ categoryId })}
        choices={categories.map(({ id, name: label }) => ({ value: id, label }))}
        error={errorFor(`${name}.categoryId`)}
      />
      <div>
        <Button isCompact onClick={onRemove}>
          Remove<span className="visually-hidden"> part {place + 1}</span>
        </Button>
      </div>
    </div>
  );
}
