import { TextArea } from '../../ui/text-area';
import { LIMITS } from './sections';
import type { DraftHandle } from './use-draft';

interface PitchSectionProps {
  handle: DraftHandle;
  errorFor: (field: string) => string | undefined;
}

/** Why us, and how. */
export function PitchSection({ handle, errorFor }: PitchSectionProps) {
  const { draft, change } = handle;
  return (
    <div className="stack">
      <TextArea
        name="pitch"
        label="Why they should choose you"
        hint="What you would do, who would do it, and what you have done like it."
        rows={8}
        limit={LIMITS.pitch}
        value={draft.pitch}
        onChange={(pitch) => change({ pitch })}
        error={errorFor('pitch')}
      />
      <TextArea
        name="approach"
        label="How you would go about it"
        hint="Steps, dates, who does what. The pitch says why, this says how."
        isOptional
        rows={5}
        limit={LIMITS.text}
        value={draft.approach}
        onChange={(approach) => change({ approach })}
        error={errorFor('approach')}
      />
    </div>
  );
}
