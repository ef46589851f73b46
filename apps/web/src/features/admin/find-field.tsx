import { useState } from 'react';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import styles from './admin.module.css';

interface FindFieldProps {
  label: string;
  value: string;
  onFind: (text: string) => void;
}

/** Narrows a list to a part of a name. The text lives in the address. */
export function FindField({ label, value, onFind }: FindFieldProps) {
  const [text, setText] = useState(value);
  return (
    <form
      role="search"
      noValidate
      className={styles.find}
      onSubmit={(event) => {
        event.preventDefault();
        onFind(text);
      }}
    >
      <TextField name="find" label={label} type="search" value={text} onChange={setText} />
      <Button type="submit">Find</Button>
      {value !== '' && (
        <Button look="plain" onClick={() => onFind('')}>
          Show all
        </Button>
      )}
    </form>
  );
}
