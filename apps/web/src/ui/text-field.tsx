import type { ComponentProps } from 'react';
import { controlProps, FormField, type FieldProps } from './form-field';

interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  type?: 'text' | 'email' | 'password' | 'search' | 'url';
  autoComplete?: ComponentProps<'input'>['autoComplete'];
  inputMode?: ComponentProps<'input'>['inputMode'];
  maxLength?: number;
}

/** One line of text. */
export function TextField({
  value,
  onChange,
  onBlur,
  type = 'text',
  autoComplete,
  inputMode,
  maxLength,
  ...field
}: TextFieldProps) {
  return (
    <FormField {...field}>
      <input
        {...controlProps(field)}
        type={type}
        value={value}
        autoComplete={autoComplete ?? 'off'}
        inputMode={inputMode}
        maxLength={maxLength}
        onBlur={onBlur}
        onChange={(event) => onChange(event.target.value)}
      />
    </FormField>
  );
}
