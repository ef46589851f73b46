import type { CriterionLevel } from '@bidwell/domain/levels';
import { type KeyboardEvent, useState } from 'react';
import { type GivenScore, useScore } from './use-score';
import { ReachedLevel } from './level-words';
import { ScoreNote } from './score-note';
import { steppedScore, typedScore } from './score-text';
import styles from './score-cell.module.css';

export interface ScorePlace {
  proposalId: string;
  proposalName: string;
  criterionId: string;
  criterionTitle: string;
}

interface ScoreCellProps {
  place: ScorePlace;
  given: GivenScore;
  /** What earns which score. */
  levels?: readonly CriterionLevel[];
  onSaved: () => void;
}

/** A score from 0 to 10, given by pressing a digit, and why. */
export function ScoreCell({ place, given, levels = [], onSaved }: ScoreCellProps) {
  const score = useScore(place.proposalId, place.criterionId, given, onSaved);
  const name = `${place.criterionTitle}, ${place.proposalName}`;
  const id = `score-${place.criterionId}-${place.proposalId}`;
  return (
    <div className={styles.cell}>
      <ScoreInput
        id={id}
        label={`Score for ${name}, 0 to 10`}
        value={score.value}
        onChange={(value) => score.change({ value })}
        onLeave={score.saveNow}
      />
      <ScoreNote
        id={`${id}-note`}
        about={name}
        note={score.note}
        onChange={(note) => score.change({ note })}
        onLeave={score.saveNow}
      />
      <ReachedLevel levels={levels} value={score.value} />
      {score.problem && (
        <p className={styles.problem} role="alert">
          <mark>Not saved. {score.problem}</mark>
        </p>
      )}
    </div>
  );
}

interface ScoreInputProps {
  id: string;
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  onLeave: () => void;
}

function ScoreInput({ id, label, value, onChange, onLeave }: ScoreInputProps) {
  const [text, setText] = useState(written(value));
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    if (typedScore(text)?.value !== value) setText(written(value));
  }
  const take = (typed: ReturnType<typeof typedScore>) => {
    if (!typed) return;
    setText(typed.text);
    onChange(typed.value);
  };
  const step = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    take(steppedScore(value, event.key === 'ArrowUp' ? 1 : -1));
  };
  return (
    <input
      id={id}
      className={`${styles.score} figure`}
      aria-label={label}
      inputMode="decimal"
      autoComplete="off"
      placeholder="–"
      value={text}
      data-score
      onFocus={(event) => event.target.select()}
      onChange={(event) => take(typedScore(event.target.value))}
      onKeyDown={step}
      onBlur={onLeave}
    />
  );
}

const written = (value: number | null) => (value === null ? '' : String(value));
