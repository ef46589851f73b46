import { useState } from 'react';
import { Button } from '../../../ui/button';
import { TextArea } from '../../../ui/text-area';
import styles from './score-cell.module.css';

interface ScoreNoteProps {
  id: string;
  /** Criterion and proposal, in words. */
  about: string;
  note: string;
  onChange: (note: string) => void;
  onLeave: () => void;
}

/** Why a score is what it is: read by the bidder in its debrief. */
export function ScoreNote({ id, about, note, onChange, onLeave }: ScoreNoteProps) {
  const [isWriting, setIsWriting] = useState(false);
  const open = () => {
    setIsWriting(true);
    focusSoon(id);
  };
  const close = () => {
    onLeave();
    setIsWriting(false);
  };
  if (!isWriting) {
    return (
      <div className={styles.note}>
        {note && <p className="small">{note}</p>}
        <Button id={`${id}-open`} look="plain" isCompact className={styles.write} onClick={open}>
          {note ? 'Change note' : 'Add note'}
          <span className="visually-hidden"> on {about}</span>
        </Button>
      </div>
    );
  }
  const leaveByKey = () => {
    close();
    focusSoon(`${id}-open`);
  };
  return (
    <div className={styles.writing} onKeyDown={(event) => event.key === 'Escape' && leaveByKey()}>
      <TextArea
        name={id}
        label={`Note on ${about}`}
        isLabelHidden
        hint="They read it in their debrief. Say what would have scored higher."
        rows={3}
        limit={1000}
        value={note}
        onChange={onChange}
        onBlur={close}
      />
    </div>
  );
}

/** Focuses what the next drawing brings. */
function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
