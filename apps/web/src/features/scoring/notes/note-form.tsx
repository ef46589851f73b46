import { type Mentionable, nameBeingTyped, NOTE_LIMIT } from '@bidwell/domain/evaluation-note';
import { useEffect, useState } from 'react';
import { Button } from '../../../ui/button';
import { TextArea } from '../../../ui/text-area';
import styles from './notes.module.css';

interface NoteFormProps {
  id: string;
  about: string;
  colleagues: readonly Mentionable[];
  problem?: string;
  isBusy: boolean;
  onSubmit: (words: string) => void;
  onLeave: () => void;
}

/** A note in the making. An @ offers the names of the panel; Ctrl+Enter keeps it, Esc leaves it. */
export function NoteForm({ id, about, colleagues, problem, isBusy, onSubmit, onLeave }: NoteFormProps) {
  const [words, setWords] = useState('');
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  const typed = nameBeingTyped(words);
  const fitting = typed === null ? [] : colleagues.filter(({ name }) => startsLike(name, typed));
  const mention = (name: string) => {
    setWords(`${words.slice(0, words.length - (typed ?? '').length)}${name} `);
    document.getElementById(id)?.focus();
  };
  return (
    <div
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit(words);
      }}
    >
      <TextArea
        name={id}
        label={`Note on ${about}, for the panel`}
        isLabelHidden
        hint={
          colleagues.length > 0 ? 'Never shown to bidders. Type @ to mention a colleague.' : 'Never shown to bidders.'
        }
        rows={3}
        limit={NOTE_LIMIT}
        value={words}
        onChange={setWords}
        error={problem}
      />
      {fitting.length > 0 && (
        <div className="row" role="group" aria-label="Mention">
          {fitting.slice(0, 6).map(({ id: personId, name }) => (
            <Button key={personId} isCompact onClick={() => mention(name)}>
              @{name}
            </Button>
          ))}
        </div>
      )}
      <div className="row">
        <Button look="primary" isCompact isBusy={isBusy} onClick={() => onSubmit(words)}>
          Keep the note
        </Button>
        <Button isCompact onClick={onLeave}>
          Leave it
        </Button>
      </div>
    </div>
  );
}

function startsLike(name: string, typed: string): boolean {
  return name.toLowerCase().startsWith(typed.toLowerCase()) && name !== typed;
}
