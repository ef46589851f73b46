import type { MouseEvent } from 'react';
import { type Section, sectionsFor } from './sections';
import type { Asked } from '@bidwell/domain/content-problems';
import type { Left } from './what-is-left';
import { leftInWords } from './what-is-left';
import styles from './editor.module.css';

interface SectionRailProps {
  asked: Asked;
  left: Left;
  isSubmitted: boolean;
}

/** The parts of the proposal in any order, how far each is, and what is missing in words. */
export function SectionRail({ asked, left, isSubmitted }: SectionRailProps) {
  return (
    <nav aria-label="Parts of the proposal" className={`${styles.rail} no-print`}>
      <ol className={styles.parts}>
        {sectionsFor(asked).map(({ id, title }) => (
          <Part key={id} id={id} title={title} state={left.progress.get(id) ?? ''} />
        ))}
        <Part id="submit" title="Check and submit" state={isSubmitted ? 'Submitted' : 'Not submitted'} />
      </ol>
      <p className="small" role="status">
        <WhatIsLeft words={leftInWords(left.things)} isMissing={left.things.length > 0} isSubmitted={isSubmitted} />
      </p>
    </nav>
  );
}

/** Where something was submitted and is not shown, what is left is left of another: nothing to worry about. */
function WhatIsLeft({ words, isMissing, isSubmitted }: { words: string; isMissing: boolean; isSubmitted: boolean }) {
  if (!isMissing) return words;
  return isSubmitted ? `To submit another: ${words}` : <mark>{words}</mark>;
}

function Part({ id, title, state }: { id: Section | 'submit'; title: string; state: string }) {
  return (
    <li>
      <a href={`#${partId(id)}`} onClick={(event) => goToPart(id, event)}>
        {title}
      </a>
      <span className="small muted">{state}</span>
    </li>
  );
}

export const partId = (part: Section | 'submit') => `part-${part}`;

/** Focuses the part itself: a hash in the address would be a navigation. */
export function goToPart(id: Section | 'submit', event: MouseEvent): void {
  event.preventDefault();
  const part = document.getElementById(partId(id));
  part?.scrollIntoView({ block: 'start' });
  part?.focus({ preventScroll: true });
}
