import type { MouseEvent } from 'react';
import type { Left, Section } from './what-is-left';
import { leftInWords } from './what-is-left';
import styles from './editor.module.css';

const PARTS: readonly { id: Section | 'submit'; title: string }[] = [
  { id: 'pitch', title: 'Pitch' },
  { id: 'lines', title: 'Line items' },
  { id: 'promises', title: 'Promises' },
  { id: 'submit', title: 'Check and submit' },
];

interface SectionRailProps {
  left: Left;
  isSubmitted: boolean;
}

/** The parts of the proposal in any order, how far each is, and what is missing in words. */
export function SectionRail({ left, isSubmitted }: SectionRailProps) {
  const stateOf = (id: Section | 'submit') =>
    id === 'submit' ? (isSubmitted ? 'Submitted' : 'Not submitted') : left.progress[id];
  return (
    <nav aria-label="Parts of the proposal" className={`${styles.rail} no-print`}>
      <ol className={styles.parts}>
        {PARTS.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${partId(id)}`} onClick={(event) => goTo(event, partId(id))}>
              {title}
            </a>
            <span className="small muted">
              {id === 'promises' && left.progress[id] === 'Not started' ? 'None yet' : stateOf(id)}
            </span>
          </li>
        ))}
      </ol>
      <p className="small" role="status">
        {left.things.length > 0 ? <mark>{leftInWords(left.things)}</mark> : leftInWords(left.things)}
      </p>
    </nav>
  );
}

export const partId = (part: Section | 'submit') => `part-${part}`;

/** Focuses the part itself: a hash in the address would be a navigation. */
function goTo(event: MouseEvent, id: string): void {
  event.preventDefault();
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: 'start' });
  part?.focus({ preventScroll: true });
}
