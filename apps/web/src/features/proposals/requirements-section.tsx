import {
  Meets,
  meetsWords,
  REQUIREMENT_LIMITS,
  type Requirement,
  type RequirementAnswer,
} from '@bidwell/domain/requirement';
import { RadioGroup } from '../../ui/radio-group';
import { TextArea } from '../../ui/text-area';
import type { DraftHandle } from './use-draft';
import styles from './parts.module.css';

interface RequirementsSectionProps {
  handle: DraftHandle;
  requirements: readonly Requirement[];
  errorFor: (field: string) => string | undefined;
}

const CHOICES = Object.values(Meets).map((value) => ({ value, label: meetsWords[value] }));

/** An answer to everything that the brief asks in words. */
export function RequirementsSection({ handle, requirements, errorFor }: RequirementsSectionProps) {
  const { answers } = handle.draft;
  const change = (requirementId: string, part: Partial<RequirementAnswer>) =>
    handle.change({
      answers: handle.now().answers.map((each) => (each.requirementId === requirementId ? { ...each, ...part } : each)),
    });
  return (
    <div className="stack">
      {answers.map((answer, index) => {
        const requirement = requirements.find(({ id }) => id === answer.requirementId);
        return (
          requirement && (
            <RequirementFields
              key={requirement.id}
              name={`answers.${index}`}
              requirement={requirement}
              answer={answer}
              errorFor={(part) => errorFor(`answers.${index}.${part}`)}
              onChange={(part) => change(requirement.id, part)}
            />
          )
        );
      })}
    </div>
  );
}

interface RequirementFieldsProps {
  name: string;
  requirement: Requirement;
  answer: RequirementAnswer;
  errorFor: (part: string) => string | undefined;
  onChange: (part: Partial<RequirementAnswer>) => void;
}

function RequirementFields({ name, requirement, answer, errorFor, onChange }: RequirementFieldsProps) {
  const { text, wordLimit, isEssential } = requirement;
  return (
    <div className={styles.asked}>
      <RadioGroup
        name={`${name}.meets`}
        label={text}
        hint={isEssential ? 'Essential: whoever does not meet it should not count on being chosen.' : undefined}
        isInline
        choices={CHOICES}
        value={answer.meets}
        onChange={(meets) => onChange({ meets })}
        error={errorFor('meets')}
      />
      <TextArea
        name={`${name}.text`}
        label="In your words"
        isOptional={answer.meets === 'yes' || answer.meets === null}
        rows={3}
        isCountedInWords={wordLimit !== null}
        limit={wordLimit ?? REQUIREMENT_LIMITS.answer}
        value={answer.text}
        onChange={(words) => onChange({ text: words })}
        error={errorFor('text')}
      />
    </div>
  );
}
