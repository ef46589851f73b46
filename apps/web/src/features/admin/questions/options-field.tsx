import { useState } from 'react';
import { TextArea } from '../../../ui/text-area';

interface OptionsFieldProps {
  name: string;
  options: readonly string[];
  error?: string;
  onChange: (options: string[]) => void;
}

const optionsIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What can be chosen, one a line. */
export function OptionsField({ name, options, error, onChange }: OptionsFieldProps) {
  const [text, setText] = useState(options.join('\n'));
  const change = (next: string) => {
    setText(next);
    onChange(optionsIn(next));
  };
  return (
    <TextArea name={name} label="Choices" hint="One a line." rows={4} value={text} error={error} onChange={change} />
  );
}
