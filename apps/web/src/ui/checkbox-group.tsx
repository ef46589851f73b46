import { Checkbox } from './checkbox';
import { ChoiceGroup } from './choice-group';
import type { FieldProps } from './form-field';
import type { Choice } from './select-field';

interface CheckboxGroupProps<Value extends string> extends FieldProps {
  values: readonly Value[];
  onChange: (values: Value[]) => void;
  choices: readonly Choice<Value>[];
}

/** Any number of a few, all in sight. */
export function CheckboxGroup<Value extends string>({
  values,
  onChange,
  choices,
  ...field
}: CheckboxGroupProps<Value>) {
  const turn = (value: Value, isOn: boolean) =>
    onChange(choices.map((choice) => choice.value).filter((each) => (each === value ? isOn : values.includes(each))));
  return (
    <ChoiceGroup {...field}>
      {choices.map((choice) => (
        <Checkbox
          key={choice.value}
          name={`${field.name}-${choice.value}`}
          label={choice.label}
          hint={choice.hint}
          isChecked={values.includes(choice.value)}
          onChange={(isOn) => turn(choice.value, isOn)}
        />
      ))}
    </ChoiceGroup>
  );
}
