import { Checkbox } from '../../../ui/checkbox';
import { ChoiceGroup } from '../../../ui/choice-group';
import type { FieldProps } from '../../../ui/form-field';
import styles from './questions.module.css';

interface ChoicesFieldProps extends FieldProps {
  options: readonly string[];
  chosen: readonly string[];
  /** Null when none is left. */
  onChange: (chosen: string[] | null) => void;
}

/** Any number of some words, in columns. */
export function ChoicesField({ options, chosen, onChange, ...field }: ChoicesFieldProps) {
  const turn = (option: string, isOn: boolean) => {
    const next = options.filter((each) => (each === option ? isOn : chosen.includes(each)));
    onChange(next.length > 0 ? next : null);
  };
  return (
    <ChoiceGroup {...field}>
      <div className={styles.boxes}>
        {options.map((option, place) => (
          <Checkbox
            key={option}
            name={`${field.name}-${place}`}
            label={option}
            isChecked={chosen.includes(option)}
            onChange={(isOn) => turn(option, isOn)}
          />
        ))}
      </div>
    </ChoiceGroup>
  );
}
