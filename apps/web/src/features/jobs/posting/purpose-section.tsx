import { BRIEF_LIMITS } from '@bidwell/domain/brief';
import { useState } from 'react';
import { Button } from '../../../ui/button';
import { goToField } from '../../../ui/go-to-field';
import { Panel } from '../../../ui/panel';
import { SelectField } from '../../../ui/select-field';
import { TextArea } from '../../../ui/text-area';
import type { SectionProps } from './sections';

/** The choice that is no goal. */
const NONE = 'none';

/** Which company goal the job serves, and what the customer outside gains by it. */
export function PurposeSection({ draft, change, errorFor, answer: { goals } }: SectionProps) {
  const goal = goals.find(({ id }) => id === draft.goalId);
  const [isNone, setIsNone] = useState(draft.noGoalBecause !== '');
  const choose = (chosen: string | null) => {
    setIsNone(chosen === NONE);
    if (chosen === NONE) change({ goalId: null });
    else change({ goalId: chosen || null, noGoalBecause: '' });
  };
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
          value={isNone ? NONE : draft.goalId}
          onChange={choose}
          choices={[
            ...goals.map(({ id, title }) => ({ value: id, label: title })),
            { value: NONE, label: 'No goal fits' },
          ]}
          emptyLabel="Choose a goal"
          error={errorFor('goalId')}
        />
        {isNone && (
          <TextArea
            name="noGoalBecause"
            label="Why no goal fits"
            hint="Leaders see it: work that serves no goal is counted apart. Bidders do not read it."
            rows={2}
            limit={BRIEF_LIMITS.noGoalBecause}
            value={draft.noGoalBecause}
            onChange={(noGoalBecause) => change({ noGoalBecause })}
            error={errorFor('noGoalBecause')}
          />
        )}
        <TextArea
          name="customerBenefit"
          label="What customers outside the company gain"
          isOptional={isNone}
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
