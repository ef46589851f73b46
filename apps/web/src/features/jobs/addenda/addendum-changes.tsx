import { nearChanges } from './near-changes';
import { textDifference } from '@bidwell/domain/text-difference';
import { formatDay, formatInstant } from '../../../ui/dates';
import styles from './addenda.module.css';

/** One thing that is different, as the server says it and as the form works it out. */
export interface ShownChange {
  field: string;
  label: string;
  kind: 'TEXT' | 'DAY' | 'INSTANT' | 'NUMBER';
  before: string | null;
  after: string | null;
}

/** What was and what is, field by field; longer texts word by word. */
export function AddendumChanges({ changes }: { changes: readonly ShownChange[] }) {
  return (
    <dl className={styles.changes}>
      {changes.map((change) => (
        <div key={change.field} className={styles.change}>
          <dt>{change.label}</dt>
          <dd className="prose">
            <Difference change={change} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Difference({ change: { kind, before, after } }: { change: ShownChange }) {
  if (kind !== 'TEXT' || before === null || after === null) {
    return (
      <>
        {before !== null && <Was>{written(kind, before)}</Was>} {after !== null && <Is>{written(kind, after)}</Is>}
        {after === null && <span className="muted">Nothing any more</span>}
      </>
    );
  }
  return nearChanges(textDifference(before, after)).map((part, place) => {
    if (part.kind === 'same') return <span key={place}>{part.text}</span>;
    return part.kind === 'added' ? <Is key={place}>{part.text}</Is> : <Was key={place}>{part.text}</Was>;
  });
}

function Was({ children }: { children: string }) {
  return (
    <del className={styles.was}>
      <span className="visually-hidden">was: </span>
      {children}
    </del>
  );
}

function Is({ children }: { children: string }) {
  return (
    <ins className={styles.is}>
      <span className="visually-hidden">is now: </span>
      {children}
    </ins>
  );
}

function written(kind: ShownChange['kind'], value: string): string {
  if (kind === 'INSTANT') return formatInstant(value);
  return kind === 'DAY' ? formatDay(value) : value;
}
