import { REQUIREMENT_LIMITS } from '@bidwell/domain/requirement';
import { Button } from '../../../ui/button';
import { FieldError } from '../../../ui/form-field';
import { Panel } from '../../../ui/panel';
import type { Desk } from './desk';
import type { DraftRequirement } from './draft';
import { RequirementRow } from './requirement-row';
import { focusSoon, moved } from './rows';

const newRequirement = (): DraftRequirement => ({
  key: crypto.randomUUID(),
  text: '',
  wordLimit: null,
  isEssential: false,
});

/** What every bidder answers in words, beside its prices. */
export function RequirementsSection({ draft: { requirements }, change, errorFor }: Desk) {
  const set = (next: DraftRequirement[]) => change({ requirements: next });
  const add = () => {
    set([...requirements, newRequirement()]);
    focusSoon(`requirements.${requirements.length}.text`);
  };
  const remove = (place: number) => {
    set(requirements.filter((_, index) => index !== place));
    focusSoon(
      requirements.length > 1 ? `requirements.${Math.min(place, requirements.length - 2)}.text` : 'add-requirement',
    );
  };
  const error = errorFor('requirements');
  return (
    <Panel title="What bidders must answer (optional)">
      <fieldset id="requirements" tabIndex={-1} className="stack">
        <legend className="small muted">
          Each bidder says whether it meets these, and how. A word limit keeps the effort in proportion.
        </legend>
        {error && <FieldError name="requirements">{error}</FieldError>}
        {requirements.map((requirement, place) => (
          <RequirementRow
            key={requirement.key}
            requirement={requirement}
            place={place}
            errorFor={errorFor}
            onChange={(patch) =>
              set(requirements.map((each, index) => (index === place ? { ...each, ...patch } : each)))
            }
            onMove={(by) => set(moved(requirements, place, by))}
            onRemove={() => remove(place)}
          />
        ))}
        {requirements.length < REQUIREMENT_LIMITS.requirements && (
          <div>
            <Button isCompact id="add-requirement" onClick={add}>
              Add a requirement
            </Button>
          </div>
        )}
      </fieldset>
    </Panel>
  );
}
