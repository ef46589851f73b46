import { Combobox, useCombobox } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { controlProps, FormField, type FieldProps } from './form-field';
import { CloseIcon } from './icons';
import { WithMantine } from './mantine';
import type { Choice } from './select-field';
import styles from './multi-select.module.css';

interface MultiSelectProps extends FieldProps {
  values: readonly string[];
  onChange: (values: string[]) => void;
  choices: readonly Choice[];
  placeholder?: string;
  /** Called as the person types, for choices that come from the server. */
  onSearch?: (text: string) => void;
  /** One at most: taking another one replaces it. */
  isSingle?: boolean;
}

/** Any number out of many, or one: type to narrow, arrows and Enter to take, Backspace to give the last one back. */
export function MultiSelect(props: MultiSelectProps) {
  return (
    <WithMantine>
      <FormField {...props}>
        <Picker {...props} />
      </FormField>
    </WithMantine>
  );
}

function Picker({ values, onChange, choices, placeholder, onSearch, isSingle = false, ...field }: MultiSelectProps) {
  const [text, setText] = useState('');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const open = choices.filter((choice) => !values.includes(choice.value) && matches(choice, text));
  const search = (next: string) => {
    setText(next);
    onSearch?.(next);
    combobox.openDropdown();
    combobox.updateSelectedOptionIndex();
  };
  const take = (value: string) => {
    onChange(isSingle ? [value] : [...values, value]);
    search('');
    if (isSingle) combobox.closeDropdown();
  };
  const guard = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && combobox.dropdownOpened) event.preventDefault();
    if (event.key === 'Backspace' && text === '') onChange(values.slice(0, -1));
  };
  return (
    <Combobox
      unstyled
      store={combobox}
      onOptionSubmit={take}
      transitionProps={{ duration: 0 }}
      classNames={{ dropdown: styles.dropdown, option: styles.option, empty: styles.empty }}
    >
      <Combobox.DropdownTarget>
        <div className={styles.box}>
          <Pills
            choices={choices}
            values={values}
            onRemove={(gone) => onChange(values.filter((value) => value !== gone))}
          />
          <Combobox.EventsTarget withExpandedAttribute>
            <input
              {...controlProps(field)}
              className={styles.input}
              autoComplete="off"
              placeholder={values.length === 0 ? placeholder : undefined}
              value={text}
              onChange={(event) => search(event.target.value)}
              onFocus={() => combobox.openDropdown()}
              onBlur={() => combobox.closeDropdown()}
              onKeyDown={guard}
            />
          </Combobox.EventsTarget>
        </div>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown>
        <Combobox.Options aria-label={field.label} className={styles.options}>
          {open.map((choice) => (
            <Combobox.Option key={choice.value} value={choice.value}>
              {choice.label}
              {choice.hint && <span className={styles.hint}>{choice.hint}</span>}
            </Combobox.Option>
          ))}
          {open.length === 0 && (
            <Combobox.Empty role="option" aria-disabled aria-selected={false}>
              Nothing matches.
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Pills({
  choices,
  values,
  onRemove,
}: {
  choices: readonly Choice[];
  values: readonly string[];
  onRemove: (value: string) => void;
}) {
  return values.map((value) => {
    const label = choices.find((choice) => choice.value === value)?.label ?? value;
    return (
      <span key={value} className={styles.pill}>
        {label}
        <button type="button" className={styles.remove} aria-label={`Remove ${label}`} onClick={() => onRemove(value)}>
          <CloseIcon />
        </button>
      </span>
    );
  });
}

function matches(choice: Choice, text: string): boolean {
  return `${choice.label} ${choice.hint ?? ''}`.toLowerCase().includes(text.trim().toLowerCase());
}
