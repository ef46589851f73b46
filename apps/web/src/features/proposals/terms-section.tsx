import type { ContentText } from '@bidwell/domain/proposal-content';
import { Checkbox } from '../../ui/checkbox';
import { DateField } from '../../ui/date-field';
import { TextArea } from '../../ui/text-area';
import { LIMITS } from './sections';
import type { DraftHandle } from './use-draft';

interface TermsSectionProps {
  handle: DraftHandle;
  decisionDue: string | null;
  errorFor: (field: string) => string | undefined;
}

const TEXTS: readonly { name: Exclude<ContentText, 'approach'>; label: string; hint: string }[] = [
  {
    name: 'notIncluded',
    label: 'What is not included',
    hint: 'What they might expect and will not get for this price.',
  },
  { name: 'assumptions', label: 'What you take for granted', hint: 'If one of these is wrong, the price may change.' },
  { name: 'dependencies', label: 'What you need from them', hint: 'Decisions, access, people, and by when.' },
  { name: 'paymentTerms', label: 'When they pay', hint: 'Deposits, stages, days after the invoice.' },
  { name: 'risks', label: 'What could go wrong', hint: 'And what you would do then.' },
];

/** What the price rests on, how long it stands, and whether anything stands in the way. */
export function TermsSection({ handle, decisionDue, errorFor }: TermsSectionProps) {
  const { draft, change } = handle;
  const { conflicts } = draft;
  return (
    <div className="stack">
      {TEXTS.map(({ name, label, hint }) => (
        <TextArea
          key={name}
          name={name}
          label={label}
          hint={hint}
          isOptional
          rows={3}
          limit={LIMITS.text}
          value={draft[name]}
          onChange={(text) => change({ [name]: text })}
          error={errorFor(name)}
        />
      ))}
      <DateField
        name="validUntil"
        label="Valid until"
        hint="The last day on which you stand by this offer."
        isOptional
        min={decisionDue ?? undefined}
        value={draft.validUntil}
        onChange={(validUntil) => change({ validUntil })}
        error={errorFor('validUntil')}
      />
      <Checkbox
        name="conflicts.none"
        label="Nobody of ours has an interest that could stand in the way"
        hint="A relative among those who decide, a share in a supplier, an earlier post there."
        isChecked={conflicts.none}
        onChange={(none) => change({ conflicts: { ...conflicts, none } })}
      />
      {!conflicts.none && (
        <TextArea
          name="conflicts.words"
          label="Interests that they should know of"
          isOptional
          rows={3}
          limit={LIMITS.conflicts}
          value={conflicts.words}
          onChange={(words) => change({ conflicts: { ...conflicts, words } })}
          error={errorFor('conflicts.words')}
        />
      )}
    </div>
  );
}
