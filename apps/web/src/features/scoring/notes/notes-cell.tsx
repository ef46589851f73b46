import { type Mentionable, mentionedIn } from '@bidwell/domain/evaluation-note';
import { useState } from 'react';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { formatTime } from '../../../ui/dates';
import { say } from '../../../ui/toast';
import type { ComparedNote } from '../compared';
import { NoteForm } from './note-form';
import { TakeEvaluationNoteBackMutation, WriteEvaluationNoteMutation } from './note-documents';
import styles from './notes.module.css';

interface NotesCellProps {
  proposalId: string;
  proposalName: string;
  notes: readonly ComparedNote[];
  isHidden: boolean;
  /** Whom one can mention. */
  colleagues: readonly Mentionable[];
  mayWrite: boolean;
}

/** What the panel writes to each other beside one proposal. */
export function NotesCell({ proposalId, proposalName, notes, isHidden, colleagues, mayWrite }: NotesCellProps) {
  const [isWriting, setIsWriting] = useState(false);
  const write = useMove(WriteEvaluationNoteMutation);
  const takeBack = useMove(TakeEvaluationNoteBackMutation);
  const submit = async (words: string) => {
    if (!(await write.run({ proposalId, words, mentionIds: mentionedIn(words, colleagues) }))) return;
    setIsWriting(false);
    requestAnimationFrame(() => document.getElementById(`note-open-${proposalId}`)?.focus());
  };
  const remove = async (note: ComparedNote) => {
    if (!(await takeBack.run({ noteId: note.id }))) return;
    say('The note is taken back.', { label: 'Undo', run: () => void write.run({ proposalId, words: note.words }) });
  };
  return (
    <div className={styles.cell}>
      <NoteList notes={notes} onRemove={mayWrite ? (note) => void remove(note) : undefined} />
      {isHidden && (
        <p className="small muted">Colleagues wrote here. You read it once you have submitted your scores.</p>
      )}
      {isWriting && (
        <NoteForm
          id={`note-${proposalId}`}
          about={proposalName}
          colleagues={colleagues}
          problem={write.problems[0]?.message}
          isBusy={write.isRunning}
          onSubmit={(words) => void submit(words)}
          onLeave={() => setIsWriting(false)}
        />
      )}
      {mayWrite && !isWriting && (
        <Button
          id={`note-open-${proposalId}`}
          look="plain"
          isCompact
          className={styles.open}
          onClick={() => setIsWriting(true)}
        >
          Write a note<span className="visually-hidden"> on {proposalName}</span>
        </Button>
      )}
    </div>
  );
}

interface NoteListProps {
  notes: readonly ComparedNote[];
  onRemove?: (note: ComparedNote) => void;
}

export function NoteList({ notes, onRemove }: NoteListProps) {
  return notes.map((note) => (
    <div key={note.id} className={styles.note}>
      <p className={styles.words}>{note.words}</p>
      <p className={styles.by}>
        {note.isMine ? 'You' : note.by}, <time dateTime={note.at}>{formatTime(note.at)}</time>
        {note.isMine && onRemove && (
          <Button look="plain" isCompact className={`${styles.open} no-print`} onClick={() => onRemove(note)}>
            Take back<span className="visually-hidden"> your note of {formatTime(note.at)}</span>
          </Button>
        )}
      </p>
    </div>
  ));
}
