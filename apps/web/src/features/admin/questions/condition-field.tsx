import { type BriefSection, choicesOf, questionsOf } from '@bidwell/domain/question-set';
import { CheckboxGroup } from '../../../ui/checkbox-group';
import { SelectField } from '../../../ui/select-field';

interface ConditionFieldProps {
  path: string;
  opensWhen: BriefSection['opensWhen'];
  /** The sections before it: only their questions can open it. */
  earlier: readonly BriefSection[];
  error?: string;
  onChange: (opensWhen: BriefSection['opensWhen']) => void;
}

const INCLUSIONS: Record<string, string> = { in: 'In', optional: 'Optional', out: 'Out' };

/** Whether a section is always there, or opens by an answer to an earlier question. */
export function ConditionField({ path, opensWhen, earlier, error, onChange }: ConditionFieldProps) {
  const questions = questionsOf({ sections: earlier }).filter((question) => choicesOf(question) !== null);
  const asked = questions.find(({ key }) => key === opensWhen?.questionKey);
  const words = asked === undefined ? [] : (choicesOf(asked) ?? []);
  return (
    <div className="columns">
      <SelectField
        name={`${path}.opensWhen`}
        label="This section is there"
        value={opensWhen?.questionKey ?? null}
        emptyLabel="Always"
        onClear={() => onChange(null)}
        onChange={(questionKey) => onChange({ questionKey, isOneOf: [] })}
        choices={questions.map(({ key, label }) => ({ value: key, label: `When “${label}” is …` }))}
        error={error}
      />
      {opensWhen && asked && (
        <CheckboxGroup
          name={`${path}.isOneOf`}
          label="… one of"
          values={[...opensWhen.isOneOf]}
          onChange={(isOneOf) => onChange({ ...opensWhen, isOneOf })}
          choices={words.map((word) => ({ value: word, label: INCLUSIONS[word] ?? word }))}
        />
      )}
    </div>
  );
}
