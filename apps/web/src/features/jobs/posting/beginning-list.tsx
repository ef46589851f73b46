import type { KeyboardEvent } from 'react';
import type { Beginning } from './beginnings';
import { BeginningCard } from './beginning-card';
import styles from './posting.module.css';

interface BeginningListProps {
  beginnings: readonly Beginning[];
  /** Whether Enter in the box takes the first of them. */
  isFirstTaken: boolean;
  isBusy: boolean;
  onBegin: (beginning: Beginning) => void;
}

/** Cards to begin from. Arrows go from one to the next, back to the box from the first. */
export function BeginningList({ beginnings, isFirstTaken, isBusy, onBegin }: BeginningListProps) {
  return (
    <ul className={styles.templates} onKeyDown={moveAmongCards}>
      {beginnings.map((beginning, place) => (
        <li key={`${beginning.kind} ${beginning.id}`}>
          <BeginningCard
            beginning={beginning}
            isFirst={isFirstTaken && place === 0}
            isBusy={isBusy}
            onStart={() => onBegin(beginning)}
          />
        </li>
      ))}
    </ul>
  );
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Moves the focus among all cards of the page, and between them and the box above. */
export function moveAmongCards(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const target = event.target as HTMLElement;
  const isBox = target.id === 'find';
  if (step === undefined || (isBox && event.key !== 'ArrowDown')) return;
  const stops = [document.getElementById('find'), ...document.querySelectorAll<HTMLElement>(`.${styles.template}`)];
  const next = stops[stops.indexOf(target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
