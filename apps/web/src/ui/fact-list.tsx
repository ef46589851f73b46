import type { ReactNode } from 'react';
import styles from './fact-list.module.css';

export interface Fact {
  label: string;
  value: ReactNode;
  /** A "Change" link and the like; give it hidden words that say what it changes. */
  action?: ReactNode;
}

/** Label and value, line by line: the brief, a receipt, answers to check. */
export function FactList({ facts }: { facts: readonly (Fact | false | null | undefined)[] }) {
  const shown = facts.filter((fact): fact is Fact => Boolean(fact));
  return (
    <dl className={styles.facts}>
      {shown.map((fact, place) => (
        // Two facts may bear the same label: a field of every brief, and a section of questions.
        <div key={`${place} ${fact.label}`}>
          <dt>{fact.label}</dt>
          <dd className={fact.action ? 'row apart' : undefined}>
            {fact.action ? <div>{fact.value}</div> : fact.value}
            {fact.action}
          </dd>
        </div>
      ))}
    </dl>
  );
}
