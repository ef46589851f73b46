import { NumberField } from '../../ui/number-field';
import { RadioGroup } from '../../ui/radio-group';
import { TextField } from '../../ui/text-field';
import { madePromiseInWords, type MadePromise } from '../../graphql/job-report';
import type { PromiseAnswer, Verdict } from './report';

const CHOICES: { value: Verdict; label: string }[] = [
  { value: 'kept', label: 'Kept' },
  { value: 'missed', label: 'Missed' },
  { value: 'counted', label: 'Fell due several times' },
  { value: 'notDue', label: 'Never fell due' },
];

interface PromiseVerdictProps {
  made: MadePromise['promise'];
  answer: PromiseAnswer;
  errorFor: (field: string) => string | undefined;
  onChange: (patch: Partial<PromiseAnswer>) => void;
}

/** One promise of the chosen proposal, and what became of it. */
export function PromiseVerdict({ made, answer, errorFor, onChange }: PromiseVerdictProps) {
  const { position, verdict, timesDue, timesKept, words } = answer;
  const name = `promises.${position}`;
  return (
    <div className="stack tight">
      <RadioGroup
        name={name}
        label={madePromiseInWords({ promise: made })}
        value={verdict}
        onChange={(next) => onChange({ verdict: next })}
        choices={CHOICES}
        error={errorFor(name)}
      />
      {verdict === 'counted' && (
        <div className="row">
          <NumberField
            name={`${name}.timesKept`}
            label="How often it was kept"
            isWhole
            unit="times"
            value={timesKept}
            onChange={(next) => onChange({ timesKept: next })}
            error={errorFor(`${name}.timesKept`)}
          />
          <NumberField
            name={`${name}.timesDue`}
            label="How often it fell due"
            isWhole
            unit="times"
            value={timesDue}
            onChange={(next) => onChange({ timesDue: next })}
            error={errorFor(`${name}.timesDue`)}
          />
        </div>
      )}
      {verdict !== null && verdict !== 'kept' && verdict !== 'notDue' && (
        <TextField
          name={`${name}.words`}
          label="What happened"
          isOptional
          value={words}
          onChange={(next) => onChange({ words: next })}
          error={errorFor(`${name}.words`)}
        />
      )}
    </div>
  );
}
