import { Checkbox } from '../../../ui/checkbox';
import { NumberField } from '../../../ui/number-field';
import { RadioGroup } from '../../../ui/radio-group';
import type { PolicyDraft } from './policy-draft';
import type { PolicyFields } from './policy-scope-fields';

type NumberOf = 'minOpenDays' | 'minProposals' | 'fanOutLimit' | 'lateChangeDays';

const NUMBERS: readonly { name: NumberOf; label: string; unit: string; hint?: string; isOptional?: boolean }[] = [
  { name: 'minOpenDays', label: 'Open for at least', unit: 'working days' },
  {
    name: 'minProposals',
    label: 'Proposals wanted at least',
    unit: 'proposals',
    hint: 'Fewer: choosing is justified.',
  },
  {
    name: 'fanOutLimit',
    label: 'Vendors invited at most',
    unit: 'vendors',
    hint: 'Empty: no limit.',
    isOptional: true,
  },
  {
    name: 'lateChangeDays',
    label: 'Late changes move the deadline',
    unit: 'working days before it',
    hint: '0: never.',
  },
];

const LEVELS: readonly { value: PolicyDraft['debriefLevel']; label: string; hint: string }[] = [
  { value: 'FULL', label: 'Scores, rank and reasons', hint: 'What a bidder needs to do better.' },
  { value: 'OUTCOME_ONLY', label: 'Outcome and reasons', hint: 'Without scores, rank and price band.' },
];

/** What a policy asks of every job. */
export function PolicyTermFields({ draft, change, errorFor }: PolicyFields) {
  return (
    <>
      {NUMBERS.map(({ name, ...field }) => (
        <NumberField
          key={name}
          {...field}
          name={name}
          isWhole
          value={draft[name]}
          onChange={(value) => change({ [name]: value })}
          error={errorFor(name)}
        />
      ))}
      <Checkbox
        name="hidesCount"
        label="Hide how many proposals are in until they are opened"
        hint="From the requester too. Bidders never know."
        isChecked={draft.hidesCount}
        onChange={(hidesCount) => change({ hidesCount })}
      />
      <RadioGroup
        name="debriefLevel"
        label="What bidders are told after the decision"
        value={draft.debriefLevel}
        onChange={(debriefLevel) => change({ debriefLevel })}
        choices={LEVELS}
      />
    </>
  );
}
