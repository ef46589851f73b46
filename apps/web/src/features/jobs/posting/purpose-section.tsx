import { BRIEF_LIMITS } from '@bidwell/domain/brief';
import { Button } from '../../../ui/button';
import { goToField } from '../../../ui/go-to-field';
import { Panel } from '../../../ui/panel';
import { SelectField } from '../../../ui/select-field';
import { TextArea } from '../../../ui/text-area';
import type { SectionProps } from './sections';

/** Which company goal the job serves, and what the customer outside gains by it. */
export function PurposeSection({ draft, change, errorFor, answer: { goals } }: SectionProps) {
  const goal = goals.find(({ id }) => id === draft.goalId);
  const takeWords = () => {
    change({ customerBenefit: goal?.customerBenefit ?? '' });
    goToField('customerBenefit');
  };
  return (
    <Panel title="Why it matters">
      <div className="stack">
        <SelectField
          name="goalId"
          label="Company goal it serves"
          value={draft.goalId}
          onChange={(goalId) => change({ goalId: goalId || null })}
          choices={goals.map(({ id, title }) => ({ value: id, label: title }))}
          emptyLabel="Choose a goal"
          error={errorFor('goalId')}
        />
        <TextArea
          name="customerBenefit"
          label="What customers outside the company gain"
          hint={goal ? `The goal says: ${goal.customerBenefit}` : 'The people who do the work see it too.'}
          rows={3}
          limit={BRIEF_LIMITS.customerBenefit}
          value={draft.customerBenefit}
          onChange={(customerBenefit) => change({ customerBenefit })}
          error={errorFor('customerBenefit')}
        />
        {goal && draft.customerBenefit.trim() === '' && (
          <div>
            <Button isCompact onClick={takeWords}>
              Start from the goal’s words
            </Button>
          </div>
        )}
      </div>
    </Panel>
  );
}
